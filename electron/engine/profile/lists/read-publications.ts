import type { Publication } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { dateFactOf, datesIn } from './dates-in';
import { firstSections } from './first-sections';
import { joinLines } from './join-lines';
import { factOfPiece, isEmpty, type Piece, splitAt, textOf, trimmed, wholeOf, without } from './words';

const mostPublications = 200;

/** What somebody published: one stretch of words each; its title stands in quotes, behind the year, or first. */
export const readPublications = (sections: readonly Section[]): readonly Publication[] =>
  firstSections(sections, ({ kind }) => kind === 'publications')
    .flatMap(({ lines }) => joinLines(lines, citationGoesOn).map(wholeOf).flatMap(publicationOf))
    .slice(0, mostPublications);

/** A citation ends with a full stop, a year or a link. */
const citationGoesOn = (last: PageLine, next: PageLine): boolean =>
  !last.bold &&
  !next.bold &&
  next.gap < 0.3 &&
  last.text.length > 30 &&
  !/(?:[.!?)\]]|\d{4})$/.test(last.text.trim());

const publicationOf = (piece: Piece): readonly Publication[] => {
  const text = textOf(piece);
  const title = titleIn(piece);
  if (!title || isEmpty(title) || textOf(title).length < 8 || /^(?:https?:|doi\b)/i.test(text)) return [];
  const dates = datesIn(piece);
  const dated = dates.find(({ from }) => from < title.from || from >= title.to) ?? dates[0];
  return [
    {
      title: factOfPiece(title, 0.75),
      date: dated ? dateFactOf(piece, dated.end ?? dated.start) : null,
    },
  ];
};

const titleIn = (piece: Piece): Piece | null => {
  const text = textOf(piece);
  const within = (from: number, to: number) =>
    trimmed({ ...piece, from: piece.from + from, to: piece.from + to });
  const quoted = /["“„«]([^"”“»]{8,300})["”“»]/u.exec(text);
  if (quoted) return within(quoted.index + 1, quoted.index + 1 + (quoted[1]?.length ?? 0));
  const cited = /\((?:19|20)\d\d[a-z]?(?:, [A-Za-z]+)?\)[.,:]?\s+([^.]{8,300})/u.exec(text);
  if (cited)
    return within(cited.index + cited[0].length - (cited[1]?.length ?? 0), cited.index + cited[0].length);
  const [first] = without(piece, datesIn(piece)).flatMap((part) =>
    splitAt(part, /\s{2,}|\t|\s*\|\s*|\s+[–—]\s+|\.\s+(?=\p{Lu})/gu),
  );
  return first ?? null;
};
