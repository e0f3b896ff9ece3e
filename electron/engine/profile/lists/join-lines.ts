import type { PageLine } from '../page-line';
import { fold } from './fold';
import { type Words, wordsOf } from './words';

/** Lines -> words that belong together: what was only wrapped at the edge of its column is one again. */
export const joinLines = (
  lines: readonly PageLine[],
  /** What goes on without a sign of it, where the line before was full. */
  goesOn: GoesOn = () => false,
): readonly Words[] => {
  const rights = rightEdges(lines);
  const joined: PageLine[][] = [];
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    if (!line.text.trim()) continue;
    const group = joined.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      runsOn(last, line, { right: rights.get(regionOf(last)) ?? null, goesOn, after: lines[index + 1] })
    )
      group.push(line);
    else joined.push([line]);
  }
  return joined.map(wordsOf);
};

/** No section of a resume has more. */
const mostLines = 500;

const regionOf = ({ page, region }: PageLine): string => `${page}.${region}`;

const rightEdges = (lines: readonly PageLine[]): ReadonlyMap<string, number> => {
  const edges = new Map<string, number>();
  for (const line of lines) {
    if (!line.box) continue;
    const right = line.box[0] + line.box[2];
    edges.set(regionOf(line), Math.max(edges.get(regionOf(line)) ?? 0, right));
  }
  return edges;
};

type GoesOn = (last: PageLine, next: PageLine, after: PageLine | undefined) => boolean;
type Edge = {
  readonly right: number | null;
  readonly goesOn: GoesOn;
  readonly after: PageLine | undefined;
};

const runsOn = (last: PageLine, next: PageLine, { right, goesOn, after }: Edge): boolean => {
  if (next.item || next.heading || last.heading || bullet.test(next.text)) return false;
  if (regionOf(last) !== regionOf(next) || next.gap > 0.45) return false;
  if (last.size !== null && next.size !== null && Math.abs(last.size - next.size) > 0.6) return false;
  if (last.text.includes('  ') || next.text.includes('  ')) return opens(last.text, next.text);
  if (right !== null && fitsBeside(last, next, right)) return false;
  return opens(last.text, next.text) || (right !== null && goesOn(last, next, after));
};

/** The next line's first word would have had room: the break is meant. */
const fitsBeside = (last: PageLine, next: PageLine, right: number): boolean => {
  if (!last.box || !next.box) return false;
  const [start, end] = next.edges;
  const first = next.text.split(' ')[0] ?? '';
  const width =
    start !== undefined && end !== undefined && end > start
      ? end - start
      : (next.box[2] * first.length) / Math.max(next.text.length, 1);
  const height = last.box[3];
  return last.box[0] + last.box[2] + width + height * 0.3 < right - height * 0.5;
};

/** The words themselves say that they go on. */
const opens = (last: string, next: string): boolean => {
  const end = last.trimEnd();
  const start = next.trimStart();
  if (/^(?:[)\]]|\(\p{Ll})/u.test(start) || unclosed(end)) return true;
  if (/[.!?]$/.test(end) && !/\b\p{L}{1,5}\.$/u.test(end)) return false;
  if (/^\p{Ll}/u.test(start) && !/^[a-z] /.test(start) && !productName.test(start)) return true;
  if (/^[–—-] ?(\p{L}|\d{1,2}[./]|\d{4})/u.test(start) && /\d{4}$/.test(end)) return true;
  if (/^\d{4}\b/.test(start) && /\p{L}{3,}\.?$/u.test(end) && months.test(fold(end))) return true;
  if (/\d{4} ?[–—-]$|\s[–—-]$|[–—]$/.test(end)) return true;
  if (/[,&/+]$|\p{L}-$/u.test(end)) return true;
  const word = /\p{L}+$/u.exec(end)?.[0] ?? '';
  return word === word.toLowerCase() && connectives.has(fold(word));
};

/** eSocial, dbt: small at the start, and still the first word of a name. */
const productName = /^(?:\p{Ll}{1,2}\p{Lu}|[bcdfghjklmnpqrstvwxz]{3,5}(?![\p{L}.]))/u;

const unclosed = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const bullet = /^\s*[•·●▪■◦‣⁃*►▸➢➤✓✔-]\s/u;
const months =
  /(?:^|[^\p{L}])(jan|feb|mar|mrz|maer|apr|avr|abr|mai|may|maj|mag|jun|juin|jui|lug|jul|aug|aou|ago|sie|sep|set|wrz|oct|okt|out|ott|paz|nov|lis|dec|dez|dic|des|gru|gen|ene|sty|lut|kwi|cze|lip)[a-z]*$/u;
const connectives = new Set(
  'of and in the for to with at by from on und in im der die das den dem des von vom für zum zur mit bei an am de du la le les et en à au aux pour avec y e el los las con para por da do das dos em no na di del della delle dei e il lo gli per su met van voor het een aan bij z w i na do od dla ze och av för med på og til'
    .split(' ')
    .map(fold),
);
