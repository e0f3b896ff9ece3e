import { expect, test } from 'vitest';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts';

test('a draft is lost, stands in another place, or what nobody changed comes back as one', () => {
  keepDraft('note 1', { draft: 'Half a thought', start: '' });
  keepDraft('card 1', { draft: { words: '' }, start: { words: '' } });
  expect(keptDraft('note 1')).toBe('Half a thought');
  expect(keptDraft('note 2')).toBeUndefined();
  expect(keptDraft('card 1')).toBeUndefined();
  keepDraft('note 1', { draft: '', start: '' });
  expect(keptDraft('note 1')).toBeUndefined();
  keepDraft('note 1', { draft: 'Again', start: '' });
  forgetDraft('note 1');
  expect(keptDraft('note 1')).toBeUndefined();
});
