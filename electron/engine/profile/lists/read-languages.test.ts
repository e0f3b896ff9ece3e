import type { SectionKind } from '@shared/model/profile';
import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readLanguages } from './read-languages';

const sectionOf = (words: string, kind: SectionKind = 'languages'): Section => ({
  kind,
  heading: null,
  lines: words.split('\n').map((text, line) => ({ ...bareLine(text), page: 1, line })),
});
const read = (words: string, kind?: SectionKind): string =>
  readLanguages([sectionOf(words, kind)])
    .map(({ name, level }) => `${name.value} ${level ?? '-'}`)
    .join(', ');

const cases: readonly (readonly [string, string])[] = [
  ['English – native, Irish – good, Spanish – basic', 'English native, Irish B2, Spanish A2'],
  ['Deutsch – Muttersprache, Englisch – A2', 'German native, English A2'],
  [
    'Deutsch (Muttersprache)\nEnglisch (verhandlungssicher)\nFranzösisch (Grundkenntnisse)',
    'German native, English C1, French A2',
  ],
  [
    'Français – langue maternelle\nAnglais – courant\nArabe – notions',
    'French native, English C1, Arabic A2',
  ],
  ['Español – nativo\nInglés – C1\nFrancés – nivel medio', 'Spanish native, English C1, French B1'],
  ['Italiano: madrelingua\nInglese: ottimo\nTedesco: scolastico', 'Italian native, English C1, German A2'],
  [
    'Português – língua materna\nInglês – fluente\nEspanhol – intermediário',
    'Portuguese native, English C1, Spanish B1',
  ],
  ['Nederlands (moedertaal)\nEngels (vloeiend)\nDuits (redelijk)', 'Dutch native, English C1, German B1'],
  [
    'Polski: język ojczysty\nAngielski: biegle\nNiemiecki: komunikatywny',
    'Polish native, English C1, German B1',
  ],
  ['Svenska  modersmål\nEngelska  flytande', 'Swedish native, English C1'],
  ['English\nNative Speaker\nSpanish\nIntermediate', 'English native, Spanish B1'],
  ['English  Spanish\nNative Speaker  Intermediate', 'English native, Spanish B1'],
  ['English ●●●●●\nGerman ●●●●○\nFrench ★★☆☆☆', 'English C2, German C1, French A2'],
  ['English 5/5, Hindi 3/5', 'English C2, Hindi B2'],
  [
    'Mother tongue(s)  Portuguese\nOther language(s)\nEnglish  C1  C1  B2  B2  C1',
    'Portuguese native, English C1',
  ],
  ['Fluent in English and Tagalog', 'English C1, Tagalog C1'],
  ['Native: Dutch\nFluent: English, French', 'Dutch native, English C1, French C1'],
  [
    'English (Full Professional Proficiency)\nHindi (Native or Bilingual)\nMarathi (Limited Working)',
    'English C1, Hindi native, Marathi B1',
  ],
  ['French and German (basic)', 'French A2, German A2'],
  ['American Sign Language – conversational', 'American Sign Language B1'],
  ['日本語 ネイティブ\n英語 上級', 'Japanese native, English C1'],
  ['Englischkenntnisse: gut', 'English B2'],
  ['English, Hindi, Tamil', 'English -, Hindi -, Tamil -'],
];

describe('readLanguages', () => {
  for (const [words, expected] of cases)
    test(`a language or its level is misread: ${words.slice(0, 40).replaceAll('\n', ' / ')}`, () => {
      expect(read(words)).toBe(expected);
    });

  test('a line with a label in another section is passed over', () => {
    expect(read('Tools: Excel\nLanguages: English (fluent), Hindi', 'skills')).toBe('English C1, Hindi -');
    expect(read('ann@example.com\nSprachen: Deutsch, Englisch', 'contact')).toBe('German -, English -');
  });

  test('programming languages are spoken', () => {
    expect(read('Languages: Java, Python, C++', 'skills')).toBe('');
    expect(read('Kotlin, Java, Go, Basic, Swift')).toBe('');
  });

  test('an adjective in prose is a language', () => {
    expect(read('Cooked Italian and French dishes for German guests', 'summary')).toBe('');
    expect(read('Nurse, fluent in Spanish and English.', 'summary')).toBe('Spanish C1, English C1');
  });

  test('the words of the page are not what the spans show', () => {
    const [spoken] = readLanguages([sectionOf('Sprachen\nEnglisch – verhandlungssicher')]);
    expect(spoken?.name.spans).toEqual([{ page: 1, line: 1, from: 0, to: 8 }]);
    expect(spoken?.said?.value).toBe('verhandlungssicher');
  });
});
