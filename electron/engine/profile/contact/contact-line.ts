import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';

/**
 * Where a line stands for the question "is this about the person's own address": in the block that says so (`head`),
 * under a heading of its own (`body`), in what is told of work and studies (`history`), or about other people.
 */
export type Zone = 'head' | 'body' | 'history' | 'others';
export type ContactLine = PageLine & {
  readonly zone: Zone;
  readonly kind: SectionKind;
  readonly heads: boolean;
};

/** A column that is read late still stands above the heading it seems to follow: such a line belongs to nobody's section. */
export const contactLinesOf = (sections: readonly Section[]): readonly ContactLine[] =>
  sections.flatMap(({ kind, heading, lines }) => [
    ...(heading && (kind === 'other' || kind === 'contact')
      ? [{ ...heading, kind, zone: zoneOf(kind), heads: true }]
      : []),
    ...lines.map((line) => {
      const own = standsAbove(line, heading) ? (isNearTop(line) ? 'contact' : 'other') : kind;
      return { ...line, kind: own, zone: zoneOf(own), heads: false };
    }),
  ]);

const standsAbove = (line: PageLine, heading: PageLine | null): boolean =>
  heading?.box != null &&
  line.box !== null &&
  line.page === heading.page &&
  line.box[1] + line.box[3] <= heading.box[1];

/** Points from the top of the first page: a little more than the upper third of a letter or A4 page. */
const topPart = 320;

const isNearTop = (line: PageLine): boolean => line.page === 1 && line.box !== null && line.box[1] < topPart;

const zoneOf = (kind: SectionKind): Zone => {
  switch (kind) {
    case 'contact':
      return 'head';
    case 'references':
      return 'others';
    case 'work':
    case 'education':
    case 'projects':
    case 'publications':
    case 'volunteering':
    case 'certifications':
    case 'awards':
      return 'history';
    default:
      return 'body';
  }
};

/** Height of the letters, or what comes nearest to it. */
export const letterSize = (line: PageLine): number | null => line.size ?? line.box?.[3] ?? null;

export type Piece = { readonly text: string; readonly from: number; readonly to: number };

const between = /\s{2,}|\s*[|•·●▪■◆♦∙⋅‧¦❖✦►▸➤※\t\u2003\uE000-\uF8FF]+\s*|\s+[–—⁃/~‖]\s+|\s-\s|;\s|\uFFFD+/gu;

/** What stands apart on one line: between bars, dots, icons, cells or wide gaps. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (words !== '') pieces.push({ text: words, from: start, to: start + words.length });
  };
  for (const gap of text.slice(0, longestLine).matchAll(between)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(Math.min(text.length, longestLine));
  return pieces;
};

/** Nobody writes an address in a longer line; a hostile file may. */
const longestLine = 600;
