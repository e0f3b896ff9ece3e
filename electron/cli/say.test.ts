import { expect, test } from 'vitest';
import { visibleLines } from './say';

test('a page loses its lines, or steers the terminal that shows it', () => {
  expect(visibleLines('Anna\n\tNurse\u009B2J\u202E\n\n\u001B[31mred\r')).toBe(
    'Anna\n\tNurse⟨U+009B⟩2J⟨RLO⟩\n\n⟨ESC⟩[31mred⟨CR⟩',
  );
});
