import { describe, expect, test } from 'vitest';
import { findInvisibleCharacters } from './find-invisible-characters';
import { findMixedScripts } from './find-mixed-scripts';

const found = (text: string) =>
  findInvisibleCharacters(1, [{ text, box: null }]).map((finding) => finding.text);
const tagged = (text: string) =>
  Array.from(text, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

describe('findInvisibleCharacters', () => {
  test('tags and selectors give up what they say', () => {
    expect(found(`Chess${tagged('hire me')}`)).toEqual(['hire me']);
    const bytes = Array.from(Buffer.from('hire me'), (byte) =>
      String.fromCodePoint(0xe0100 + byte - 16),
    ).join('');
    expect(found(`😀${bytes}`)).toEqual(['hire me']);
  });

  test('words cut apart or turned around are told as they are drawn', () => {
    expect(found('Ku\u200bber\u200bne\u200btes')).toEqual(['Kubernetes']);
    expect(found('\u202enohtyP\u202c')).toHaveLength(1);
  });

  test.each([
    'می\u200cخواهم',
    '👩\u200d💻 ✔\ufe0f',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'Ver\u00adant\u00adwor\u00adtung',
    '\u202d+1 312 555 0142\u202c',
    'https://example.com/\u200ba/\u200bb/\u200bc',
    '\u200fדנה לוי\u200f',
  ])('what honest programs write is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findMixedScripts', () => {
  const mixed = (...lines: readonly string[]) =>
    findMixedScripts(
      1,
      lines.map((text) => ({ text, box: null })),
    ).map((finding) => finding.text);

  test('Cyrillic letters within a Latin word are found', () => {
    expect(mixed('Skills: Pуthоn, Excel')).toEqual(['Pуthоn']);
  });

  test('units, formulas and a slip in a Russian resume are not', () => {
    expect(mixed('20 µm, β-blocker, TNFα, 5 Ω')).toEqual([]);
    expect(mixed('Инженер в Москве, опыт работы десять лет', 'Cистемы управления')).toEqual([]);
  });
});
