import type { Fact, Project } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { type Dated, dateFactOf, datesIn, endFactOf } from './dates-in';
import { firstSections } from './first-sections';
import { joinLines } from './join-lines';
import {
  factOfPiece,
  firstLine,
  isEmpty,
  type Piece,
  splitAt,
  textOf,
  type Words,
  wholeOf,
  without,
} from './words';

const mostProjects = 60;

/** Projects: a short line begins each, what stands under it is said about it. */
export const readProjects = (sections: readonly Section[]): readonly Project[] =>
  firstSections(sections, ({ kind }) => kind === 'projects')
    .flatMap(({ lines }) => readSection(lines))
    .slice(0, mostProjects);

type Entry = { readonly head: Words; readonly more: Words[] };

const readSection = (lines: readonly PageLine[]): readonly Project[] => {
  const stretches = joinLines(lines, isProseOn);
  const hasBold =
    stretches.some((words) => firstLine(words)?.bold) &&
    stretches.some((words) => firstLine(words)?.bold === false);
  const entries: Entry[] = [];
  for (const [index, words] of stretches.entries()) {
    const entry = entries.at(-1);
    const before = stretches[index - 1];
    if (!entry || (isTitle(words) && begins(words, { before, entry, hasBold })))
      entries.push({ head: words, more: [] });
    else entry.more.push(words);
  }
  return entries.flatMap(projectOf);
};

/** Prose that fills its line goes on below. */
const isProseOn = (last: PageLine, next: PageLine): boolean =>
  last.bold === next.bold &&
  !/[.!?:]$/.test(last.text.trim()) &&
  last.text.split(' ').length > 4 &&
  next.gap < 0.3 &&
  !/^\p{Lu}\S+(?:\s\p{Lu}\S*){0,3}$/u.test(next.text);

type Place = { readonly before: Words | undefined; readonly entry: Entry; readonly hasBold: boolean };

const begins = (words: Words, { before, entry, hasBold }: Place): boolean => {
  const line = firstLine(words);
  if (!line) return false;
  if (line.heading) return true;
  if (hasBold) return line.bold && before !== undefined && firstLine(before)?.bold !== true;
  if (line.item) return firstLine(entry.head)?.item === true;
  const isAfterProse = before !== undefined && (!isTitle(before) || firstLine(before)?.item === true);
  return isAfterProse || (line.gap > 0.6 && entry.more.length > 0);
};

/** Short, and no sentence. */
const isTitle = (words: Words): boolean => {
  const text = words.text.trim();
  const line = firstLine(words);
  if (line?.bold || line?.heading) return text.length < 140;
  const count = text.split(/\s+/).length;
  const isLed = /^[^.]{2,60}\s(?:[–—|-]|\|)\s|^[^.]{2,60}:\s/.test(text);
  return (
    (count <= 10 &&
      !/[.;!]$/.test(text) &&
      !/^(?:https?:|www)/.test(text) &&
      /^[\p{Lu}\p{N}"“]/u.test(text)) ||
    (isLed && line?.item === true)
  );
};

const projectOf = ({ head, more }: Entry): readonly Project[] => {
  const whole = wholeOf(head);
  const dates = datesIn(whole);
  const below = more[0] && more[0].text.length < 60 ? datesIn(wholeOf(more[0])) : [];
  const [first] = without(whole, dates).flatMap((piece) =>
    splitAt(piece, /\s{2,}|\t|\s*\|\s*|\s+[–—-]+\s+|:\s+|\s*[–—]\s+/gu),
  );
  if (!first || isEmpty(first) || !/\p{L}{2}/u.test(textOf(first)) || textOf(first).length > 140) return [];
  const rest: Piece = { ...whole, from: first.to };
  const said = without(rest, dates).filter((piece) => textOf(piece).split(/\s+/).length > 4);
  const bullets: Fact[] = [...said, ...more.map(wholeOf)]
    .filter((piece) => textOf(piece).split(/\s+/).length > 3)
    .map((piece) => factOfPiece(piece, 0.8));
  const dated: { piece: Piece; dated: Dated } | null = dates[0]
    ? { piece: whole, dated: dates[0] }
    : below[0] && more[0]
      ? { piece: wholeOf(more[0]), dated: below[0] }
      : null;
  return [
    {
      name: factOfPiece(first, 0.8),
      start: dated && dateFactOf(dated.piece, dated.dated.start),
      end: dated && endFactOf(dated.piece, dated.dated.end),
      bullets: bullets.slice(0, 40),
    },
  ];
};
