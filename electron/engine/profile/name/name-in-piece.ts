import type { Span } from '@shared/model/profile';
import type { ContactLine } from '../contact/contact-line';
import { opensTitle, saysOccupation } from '../contact/title-words';
import { spanOf } from '../page-line';
import { academicTitle, credentials, nameShape, salutation } from './name-shape';

export type NamePiece = {
  readonly line: ContactLine;
  readonly from: number;
  readonly text: string;
  readonly labelled: boolean;
  /** One word may be all of it. */
  readonly maySingle: boolean;
};
export type NameForm = {
  readonly value: string;
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Nothing else stands in the piece but titles. */
  readonly whole: boolean;
};

/** What may be a name in a piece of a line: without the greeting, letters behind it, an occupation that runs on. */
export const namesInPiece = ({ line, from, text, labelled, maySingle }: NamePiece): readonly NameForm[] => {
  const greeting = salutation.exec(text)?.[0].length ?? 0;
  const bare = text
    .slice(greeting)
    .replace(/[,.;:\s]+$|\s[–-]+\s*$/, (end) => (end.startsWith('.') ? '.' : ''))
    .replace(aside, '');
  const ending = credentials.exec(bare);
  const full =
    ending && ending.index > 3 && nameShape(bare.slice(0, ending.index))
      ? ending.input.slice(0, ending.index)
      : bare;
  const turned = lastFirst(full) ?? lastFirst(bare);
  if (turned) {
    const spans = turned.parts.map(([start, end]) =>
      spanOf(line, from + greeting + start, from + greeting + end),
    );
    return [{ value: turned.value, words: turned.words, spans, whole: true }];
  }
  const before = /^[^,]*/.exec(full)?.[0].trim() ?? '';
  return [...new Set([full, before, ...beforeTitle(before)])].flatMap((value) => {
    const titled = academicTitle.exec(value)?.[0].length ?? 0;
    const bareWords = value.slice(titled).replace(/,$/, '');
    const shape =
      nameShape(bareWords, labelled || (maySingle && value === full) ? 1 : 2) ??
      (inSmallLetters.test(bareWords) ? { words: bareWords.split(' ') } : null);
    if (!shape) return [];
    const start = from + greeting;
    return [
      {
        value,
        words: shape.words,
        spans: [spanOf(line, start, start + value.length)],
        whole: value === full,
      },
    ];
  });
};

/** "(she/her)", "(B.E., MBA)". */
const aside =
  /\s+(?:\((?=[^)]*[\s/.,]|[A-Z]{2,6}\))[^)]{2,40}\)|(?:she|he|they)\/\p{L}{2,6}(?:\/\p{L}{2,6})?)$/iu;

/** A designer's "jane roe": a name only if an address says so too. */
export const inSmallLetters = /^\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2}$/u;

/** "Jane Roe Senior Nurse": the words before one that begins an occupation. */
const beforeTitle = (text: string): readonly string[] => {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 12) return [];
  return words.flatMap((word, at) => {
    const rest = words.slice(at).join(' ');
    return at >= 2 && at <= 6 && opensTitle(word) && saysOccupation(rest)
      ? [words.slice(0, at).join(' ')]
      : [];
  });
};

type Turned = {
  readonly value: string;
  readonly words: readonly string[];
  readonly parts: readonly (readonly [number, number])[];
};

/** "Roe, Jane", "ROE, Jane Mary" or "Dr. Roe, Jane". */
const lastFirst = (text: string): Turned | null => {
  if (!text.includes(',')) return null;
  const title = academicTitle.exec(text)?.[0] ?? '';
  const found =
    /^((?:\p{L}[\p{L}'’-]*\s){0,3}\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2})$/u.exec(
      text.slice(title.length),
    );
  const [, last, first] = found ?? [];
  if (last === undefined || first === undefined || !nameShape(`${first} ${last}`)) return null;
  if (/^(?:[A-Z]\.?){2,5}$/.test(first) || saysOccupation(first)) return null;
  const start = text.length - first.length;
  const named = [
    [start, text.length],
    [title.length, title.length + last.length],
  ] as const;
  return {
    value: `${title}${first} ${last}`,
    words: `${first} ${last}`.split(' '),
    parts: title === '' ? named : [[0, title.trimEnd().length], ...named],
  };
};
