import { expect, test } from 'vitest';
import { fold, makeSnippet, type SearchWord } from './make-snippet';

/** The last may be a beginning, unless a space stands behind it. */
const wordsOf = (typed: string): readonly SearchWord[] =>
  typed
    .trim()
    .split(' ')
    .map((word, at, all) => ({ folded: fold(word), isStart: at === all.length - 1 && !typed.endsWith(' ') }));

const marked = (text: string, typed: string): string =>
  makeSnippet(text, wordsOf(typed))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

test('marks what the index finds: other case, accents, a beginning of the last word', () => {
  expect(marked('Geschäftsführerin in Łódź', 'geschaftsfuhrerin')).toBe('[Geschäftsführerin] in Łódź');
  expect(marked('Résumé of a NURSE', 'resume nur')).toBe('[Résumé] of a [NURSE]');
});

test('a name with й, أ, が or 한 is asked of the index otherwise than it stands there, and never found', () => {
  for (const name of ['андрей', 'الأنصاري', 'ながい', '한지민', 'γιώργος']) expect(fold(name)).toBe(name);
  expect(marked('Андрей Йованович', 'андрей')).toBe('[Андрей] Йованович');
});

test('a word that is looked for twice, or in two lengths, stands twice in the snippet', () => {
  expect(marked('Closed it in JavaScript today', 'javascript javascript jav')).toBe(
    'Closed it in [JavaScript] today',
  );
});

test('does not mark a part of a longer word that was typed whole', () => {
  expect(marked('Java and JavaScript', 'java script')).toBe('[Java] and JavaScript');
});

test('shows the stretch with both words, not the first word alone', () => {
  const text = `alpha ${'filler '.repeat(60)}alpha beta ${'filler '.repeat(60)}`;
  expect(marked(text, 'alpha beta ')).toContain('[alpha] [beta]');
});

test('keeps letters that grow when folded in step with the text', () => {
  expect(marked('İİİ ﬁnal nurse', 'nurse')).toBe('İİİ ﬁnal [nurse]');
});

test('shows the beginning where only the name matched', () => {
  expect(makeSnippet('Something else', wordsOf('report'))).toEqual([{ text: 'Something else', hit: false }]);
});
