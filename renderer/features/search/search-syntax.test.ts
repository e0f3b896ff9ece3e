import { expect, test } from 'vitest';
import { insertExample } from './search-syntax';

const example = { typed: 'level:senior', words: '', isField: true };

test('an example takes away what was asked, or is put behind a question of its own', () => {
  expect(insertExample(' nurse ', example)).toBe('nurse level:senior');
  expect(insertExample('', example)).toBe('level:senior');
  expect(insertExample('nurse', { ...example, typed: 'cook OR chef', isField: false })).toBe('cook OR chef');
});
