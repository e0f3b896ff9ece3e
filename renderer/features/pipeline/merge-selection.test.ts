import type { ApplicationId } from '@shared/model/id';
import { expect, test } from 'vitest';
import { mergeSelection, withSelection } from './merge-selection';

const ids = (...names: string[]) => names as ApplicationId[];

test('what is selected in one column ends the selection in another, or of cards that are not drawn', () => {
  const before = new Set(ids('elsewhere', 'a', 'below'));
  expect([...mergeSelection(before, ids('a', 'b'), new Set(ids('b')))]).toEqual(
    ids('elsewhere', 'below', 'b'),
  );
  expect([...mergeSelection(before, ids('a', 'b'), 'all')]).toEqual(ids('elsewhere', 'below', 'a', 'b'));
});

test('one that is not selected takes the selected ones along, or a selected one goes alone', () => {
  const selected = new Set(ids('a', 'b'));
  expect(withSelection(ids('c'), selected)).toEqual(ids('c'));
  expect(withSelection(ids('a'), selected)).toEqual(ids('a', 'b'));
});
