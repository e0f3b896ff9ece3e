import type { Span } from '@shared/model/profile';
import { spanOf } from '../page-line';
import { type ContactLine, letterSize, piecesOf } from './contact-line';
import { academicTitle, credentials, nameShape, salutation } from './name-shape';
import { documentHeading } from './title-words';

/** Something on the page that has the shape of a name. */
export type NameCandidate = {
  readonly value: string;
  /** Without titles. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly line: ContactLine;
  /** Its place among the lines looked at. */
  readonly index: number;
  /** "Name:" stands before it, or "Curriculum Vitae of". */
  readonly labelled: boolean;
  /** All of its line. */
  readonly alone: boolean;
};

export const nameCandidates = (lines: readonly ContactLine[]): readonly NameCandidate[] => [
  ...lines.flatMap((line, index) => [
    ...onLine(line, index, lines[index - 1]),
    ...overTwoLines(line, index, lines),
  ]),
  ...fromParts(lines),
];

const fullLabel =
  /^\s*(?:full\s*name|name(?:\s+and\s+surname)?|vor-?\s?(?:und|&|u\.)\s?(?:nach|zu)name|name,\s?vorname|nom\s+(?:et\s+)?pr[ée]nom|nom\s+complet|pr[ée]nom\s+(?:et\s+)?nom|nom|nombre(?:\s+(?:y\s+apellidos?|completo))?|apellidos?\s+y\s+nombres?|nome(?:\s+(?:e\s+cognome|completo))?|cognome\s+e\s+nome|naam|volledige\s+naam|imi[ęe]\s+i\s+nazwisko|nazwisko\s+i\s+imi[ęe]|namn|navn|nimi|jm[ée]no(?:\s+a\s+p[řr][íi]jmen[íi])?|n[ée]v|nume(?:\s+[șs]i\s+prenume)?|ad[ıi]?\s+soyad[ıi]?|first\s+name\(s\)\s*[/,]\s*surname\(s\)|surname\(s\)\s*\/\s*first\s+name\(s\)|ф\.?и\.?о\.?|имя|ονοματεπώνυμο|όνομα|氏名|お名前|名前|姓名|성명|이름|الاسم(?:\s+الكامل)?|שם)(?:\s*\([^)]{1,15}\))?\s*(?:[:：]\s*|\s{2,}|$)/iu;

const onLine = (
  line: ContactLine,
  index: number,
  before: ContactLine | undefined,
): readonly NameCandidate[] => {
  if (line.text.length > 160) return [];
  const found: NameCandidate[] = [];
  const spaced = closeLetters(line.text);
  if (spaced !== null && nameShape(spaced)) {
    found.push({
      value: spaced,
      words: spaced.split(' '),
      spans: [spanOf(line)],
      line,
      index,
      labelled: false,
      alone: true,
    });
  }
  const paper = documentHeading.exec(line.text)?.[0] ?? '';
  const label = fullLabel.exec(line.text)?.[0] ?? '';
  const skip = Math.max(paper.length, label.length);
  const isBelowLabel =
    before !== undefined &&
    before.region === line.region &&
    before.text.length < 40 &&
    (fullLabel.exec(before.text)?.[0].length ?? 0) >= before.text.trimEnd().length &&
    before.text.trim() !== '';
  const labelled = label !== '' || isBelowLabel || /\b(?:of|von|de|du|di|van)\s*$|[:：]\s*$/.test(paper);
  piecesOf(line.text.slice(skip)).forEach((piece, at) => {
    const alone = at === 0 && piece.text.length >= line.text.length - skip - 1;
    found.push(
      ...inPiece({
        line,
        index,
        from: piece.from + skip,
        text: piece.text,
        labelled: labelled && at === 0,
        alone,
      }),
    );
  });
  return found;
};

type Stretch = {
  readonly line: ContactLine;
  readonly index: number;
  readonly from: number;
  readonly text: string;
  readonly labelled: boolean;
  readonly alone: boolean;
};

const inPiece = ({ line, index, from, text, labelled, alone }: Stretch): readonly NameCandidate[] => {
  const greeting = salutation.exec(text)?.[0].length ?? 0;
  const bare = text.slice(greeting).replace(/[,.;:\s]+$/, (end) => (end.startsWith('.') ? '.' : ''));
  const ending = credentials.exec(bare);
  const full = ending && ending.index > 3 ? bare.slice(0, ending.index) : bare;
  const turned = lastFirst(full);
  if (turned) {
    const at = from + greeting;
    const spans = turned.parts.map(([start, end]) => spanOf(line, at + start, at + end));
    return [{ value: turned.value, words: turned.value.split(' '), spans, line, index, labelled, alone }];
  }
  const before = /^[^,]*/.exec(full)?.[0].trim() ?? '';
  return [...new Set([full, before])].flatMap((value) => {
    const titled = academicTitle.exec(value)?.[0].length ?? 0;
    const bareWords = value.slice(titled).replace(/,$/, '');
    const shape =
      nameShape(bareWords, labelled ? 1 : 2) ??
      (inSmallLetters.test(bareWords) ? { words: bareWords.split(' ') } : null);
    if (!shape) return [];
    const start = from + greeting;
    const spans = [spanOf(line, start, start + value.length)];
    return [{ value, words: shape.words, spans, line, index, labelled, alone: alone && value === full }];
  });
};

/** A designer's "jane roe": a name only if an address says so too. */
export const inSmallLetters = /^\p{Ll}{2,20}(?: \p{Ll}{2,20}){1,2}$/u;

/** "Roe, Jane" or "ROE, Jane Mary". */
const lastFirst = (text: string): { value: string; parts: readonly [number, number][] } | null => {
  const found =
    /^((?:\p{L}[\p{L}'’-]*\s){0,2}\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*)?)$/u.exec(
      text,
    );
  const [, last, first] = found ?? [];
  if (last === undefined || first === undefined || !nameShape(`${first} ${last}`)) return null;
  const start = text.length - first.length;
  return {
    value: `${first} ${last}`,
    parts: [
      [start, text.length],
      [0, last.length],
    ],
  };
};

/** "J A N E   R O E"; single gaps throughout leave nothing to part the words by. */
const closeLetters = (text: string): string | null => {
  const trimmed = text.trim();
  if (!/^(?:\p{L}\s){2,}/u.test(trimmed) || trimmed.length > 90) return null;
  const words = trimmed
    .split(/\s{2,}/)
    .map((word) => (/^(?:\p{L}\s)*\p{L}\.?$/u.test(word) ? word.replace(/\s/g, '') : null));
  return words.every((word) => word !== null) && words.length >= 2 ? words.join(' ') : null;
};

/** "JANE" above "ROE" in the same large type. */
const overTwoLines = (
  line: ContactLine,
  index: number,
  lines: readonly ContactLine[],
): readonly NameCandidate[] => {
  const next = lines[index + 1];
  if (
    !next ||
    next.page !== line.page ||
    next.region !== line.region ||
    line.text.length > 30 ||
    next.text.length > 30
  )
    return [];
  const one = letterSize(line);
  const other = letterSize(next);
  if (one !== null && other !== null && Math.abs(one - other) > 0.2 * Math.max(one, other)) return [];
  const upper = closed(line.text);
  const lower = closed(next.text);
  const titled = academicTitle.exec(`${upper} `)?.[0].length ?? 0;
  const shape = nameShape(`${upper.slice(titled)} ${lower}`);
  if (!shape || shape.words.length > 4 || !nameShape(upper.slice(titled), 1) || !nameShape(lower, 1))
    return [];
  return [
    {
      value: `${upper} ${lower}`,
      words: shape.words,
      spans: [spanOf(line), spanOf(next)],
      line,
      index,
      labelled: false,
      alone: false,
    },
  ];
};

const closed = (text: string): string =>
  /^(?:\p{L}\s)+\p{L}$/u.test(text.trim()) ? text.replace(/\s/g, '') : text.trim();

const givenLabel =
  /^\s*(?:first\s*name|given\s*names?|forenames?|vornamen?|pr[ée]noms?|nombres?|nome|voornaam|voornamen|imi[ęe]|imiona|förnamn|fornavn|jm[ée]no|имя)\s*[:：]\s*/iu;
const familyLabel =
  /^\s*(?:last\s*name|surname|family\s*name|nachname|familienname|zuname|name|nom(?:\s+de\s+famille)?|apellidos?|cognome|apelido|sobrenome|achternaam|nazwisko|efternamn|etternavn|p[řr][íi]jmen[íi]|фамилия)\s*[:：]\s*/iu;

/** A form with one line for the given and one for the family name. */
const fromParts = (lines: readonly ContactLine[]): readonly NameCandidate[] => {
  const first = answerTo(givenLabel, lines);
  const last = answerTo(familyLabel, lines);
  if (!first || !last || Math.abs(first.index - last.index) > 4 || first.index === last.index) return [];
  const value = `${first.value} ${last.value}`;
  const shape = nameShape(value);
  if (!shape) return [];
  const spans = [first, last].map(({ line, value }) => spanOf(line, line.text.length - value.length));
  return [
    { value, words: shape.words, spans, line: first.line, index: first.index, labelled: true, alone: true },
  ];
};

const answerTo = (label: RegExp, lines: readonly ContactLine[]) => {
  const index = lines.findIndex(({ text }) => text.length < 90 && label.test(text));
  const line = lines[index];
  const value = line?.text.replace(label, '') ?? '';
  return line && nameShape(value.trim(), 1) && value === value.trim() ? { index, line, value } : null;
};
