import type { SpokenLanguage } from '@shared/model/profile';
import type { Section } from '../sections/section';
import { firstSections } from './first-sections';
import { fold } from './fold';
import { findLanguages, isMotherTongue } from './language-words';
import { tokensOf } from './match-words';
import { levelsIn, readZones } from './read-zones';
import { turnGrids } from './turn-grids';
import { type Piece, splitAt, textOf, trimmed, wholeOf, wordsOf } from './words';

/** The languages somebody speaks: their own section, a labelled line elsewhere, or a sentence that says so. */
export const readLanguages = (sections: readonly Section[]): readonly SpokenLanguage[] => {
  const own = firstSections(sections, ({ kind }) => kind === 'languages').flatMap(readSection);
  const labelled = firstSections(sections, ({ kind }) => kind !== 'languages').flatMap(readLabelled);
  const found = distinct([...own, ...labelled]);
  return found.length > 0 ? found : distinct(firstSections(sections, maySay).flatMap(readSentences));
};

const readSection = ({ lines }: Section): readonly SpokenLanguage[] => {
  const isLevel = (cell: string) =>
    levelsIn(cell).length > 0 && findLanguages(cell, tokensOf(cell)).length === 0;
  return readZones(turnGrids(lines, isLevel), 0.95);
};

/** "Languages: English (fluent), Hindi" in another section; of programming languages nothing is left over. */
const readLabelled = ({ kind, lines }: Section): readonly SpokenLanguage[] => {
  if (!['skills', 'contact', 'other', 'summary', 'interests', 'education', 'certifications'].includes(kind))
    return [];
  return lines.slice(0, 300).flatMap((line, index) => {
    if (line.text.length > 400) return [];
    const label = languageLabel.exec(fold(line.text)) ? labelEnd(line.text) : -1;
    const words = wordsOf([line]);
    if (isMotherTongue(line.text)) return readZones([wholeOf(words)], 0.9);
    if (label >= 0) {
      const next = lines[index + 1];
      const rest = line.text.slice(label).trim();
      const all = rest ? words : next ? wordsOf([next]) : words;
      return readPure({ words: all, from: rest ? label : 0, to: all.text.length });
    }
    const cells = splitAt(wholeOf(words), /\s{2,}|[|•·●]|,\s/gu);
    return cells.every(isLanguageAndLevel) && cells.some((cell) => levelsIn(textOf(cell)).length > 0)
      ? readZones([wholeOf(words)], 0.85)
      : [];
  });
};

const languageLabel =
  /^\W*(?:foreign |spoken |other )?(?:languages?(?: known| spoken| skills)?|sprachen|fremdsprachen|sprachkenntnisse|langues?(?: etrangeres)?|idiomas|lenguas|lingue(?: straniere)?|linguas|talen|talenkennis|jezyki(?: obce)?|sprak|kielitaito|jazyky|limbi straine|языки|语言|語言|語学|언어|اللغات)\s*(?:[:–-]|\s{2}|$)/;
const labelEnd = (text: string): number => {
  const found = /[:–]|\s{2,}|\s-\s/.exec(text);
  return found ? found.index + found[0].length : text.length;
};

/** Only where each item is a language: "Languages: Java, Python" names none. */
const readPure = (piece: Piece): readonly SpokenLanguage[] => {
  const items = splitAt(trimmed(piece), /\s{2,}|[|•·●;,/]|\s(?:and|und|et|y|e|i|en)\s/gu);
  const named = items.filter((item) => findLanguages(textOf(item), tokensOf(textOf(item))).length > 0);
  return named.length * 2 >= items.length && named.length > 0 ? readZones([trimmed(piece)], 0.9) : [];
};

const isLanguageAndLevel = (piece: Piece): boolean => {
  const text = textOf(piece);
  const names = findLanguages(text, tokensOf(text));
  const [first] = names;
  if (names.length !== 1 || !first) return false;
  const rest = levelsIn(text).reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );
  return (
    fold(rest.slice(0, first.from) + rest.slice(first.to)).replace(
      /level|niveau|nivel|livello|proficiency|in|speaker|[^\p{L}\p{N}]/gu,
      '',
    ) === ''
  );
};

const maySay = ({ kind }: Section): boolean => ['summary', 'contact', 'skills', 'other'].includes(kind);

/** "Fluent in Spanish and English", "native French speaker". */
const readSentences = ({ lines }: Section): readonly SpokenLanguage[] =>
  lines.slice(0, 300).flatMap((line) => {
    if (line.text.length > 600 || !sayings.test(line.text)) return [];
    return [...line.text.matchAll(sayingsAll)].flatMap(({ index, 0: found }) =>
      readZones([{ words: wordsOf([line]), from: index, to: index + found.length }], 0.7),
    );
  });
const saying =
  '(?:fluent(?:ly)?|bilingual|native|trilingual|proficient|conversational|speaks?|spoken)\\b(?: speaker of| in|:)?(?: both| written| and spoken)? \\p{Lu}\\p{L}+(?:(?:,| and|,? &) \\p{Lu}\\p{L}+){0,4}|(?:fließend|verhandlungssicher|fließende[ns]?) (?:in )?\\p{Lu}\\p{L}+|(?:bilingue|courant en|parle) \\p{L}+(?:[ /-]\\p{L}+)?';
const sayings = new RegExp(saying, 'iu');
const sayingsAll = new RegExp(saying, 'giu');

const distinct = (spoken: readonly SpokenLanguage[]): readonly SpokenLanguage[] => {
  const best = new Map<string, SpokenLanguage>();
  for (const each of spoken) {
    const known = best.get(each.name.value);
    if (!known || (known.level === null && each.level !== null)) best.set(each.name.value, each);
  }
  return [...best.values()].slice(0, 40);
};
