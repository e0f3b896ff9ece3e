import { expect, test } from 'vitest';
import { cutMentions, offerNames } from './mentions';

const names = ['Ida', 'Ida Berg', 'Kim (HR)'];
const mentioned = (words: string) =>
  cutMentions(words, names).flatMap((piece) => (piece.isMention ? [piece.words] : []));

test('a mention is cut short, taken from an address, or letters are lost around it', () => {
  expect(mentioned('@ida berg, and @Kim (HR): ask @Ida.')).toEqual(['@ida berg', '@Kim (HR)', '@Ida']);
  expect(mentioned('mail a@Ida.example, @Idaho, @, @nobody')).toEqual([]);
  const words = 'So @Ida Berg\n@Ida@Ida';
  expect(
    cutMentions(words, names)
      .map((piece) => piece.words)
      .join(''),
  ).toBe(words);
});

test('names are offered where nobody is spoken to, or not where somebody is', () => {
  expect(offerNames('Ask @i', 6, names)).toEqual({ at: 4, names: ['Ida', 'Ida Berg'] });
  expect(offerNames('Ask @ida b', 10, names)).toEqual({ at: 4, names: ['Ida Berg'] });
  expect(offerNames('@', 1, names)?.names).toHaveLength(3);
  expect(offerNames('@', 0, names)).toBeUndefined();
  expect(offerNames('me@i', 4, names)).toBeUndefined();
  expect(offerNames('@Ida Berg ', 10, names)).toBeUndefined();
});
