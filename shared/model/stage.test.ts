import { expect, test } from 'vitest';
import { defaultStages, noOwnStages, stageNameIn, stagesOf, withUnlisted } from './stage';

test('a stage that a list does not have is lost from the board, or stands there twice', () => {
  const shown = withUnlisted(defaultStages, ['new', 'of-a-colleague', 'offer']);
  expect(shown.slice(0, -1)).toEqual(defaultStages);
  expect(shown.at(-1)).toEqual({ key: 'of-a-colleague', name: 'of-a-colleague' });
  expect(stageNameIn(defaultStages, 'of-a-colleague')).toBe('of-a-colleague');
});

test('a page that is about no job has no stages', () => {
  expect(stagesOf(noOwnStages, null)).toBe(defaultStages);
});
