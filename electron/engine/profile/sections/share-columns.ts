import type { PageLine } from '../page-line';
import { matchHeading } from './heading-words';
import { regionsOf } from './merge-rows';

/** A column without headings whose stretches begin level with what the column at its left says below its headings:
 * right halves of those sections, which are put where they belong. */
export const shareColumns = (lines: readonly PageLine[]): readonly PageLine[] => {
  const regions = regionsOf(lines);
  const shared: PageLine[] = [];
  for (let index = 0; index < regions.length; index += 1) {
    const [left = [], right = []] = [regions[index], regions[index + 1]];
    const stretches = stretchesOf(left, right);
    shared.push(...(stretches.length < 2 ? left : stretches.flatMap(joined)));
    if (stretches.length >= 2) index += 1;
  }
  return shared;
};

/** What stands from one heading to the next, at the left and at the right. */
type Stretch = { readonly left: readonly PageLine[]; readonly right: readonly PageLine[] };

const stretchesOf = (left: readonly PageLine[], right: readonly PageLine[]): readonly Stretch[] => {
  const top = topOf(right[0]);
  const edge = Math.min(...right.map(({ box }) => box?.[0] ?? 0));
  if (right.length === 0 || left[0]?.page !== right[0]?.page || !(edge > 0)) return [];
  if (left.some(({ box }) => !box) || right.some(isHeading)) return [];
  const heads = left.flatMap((line, index) => (isHeading(line) ? [index] : []));
  const first = heads.findLast((index) => topOf(left[index]) < top);
  const from = heads.filter((index) => first !== undefined && index >= first);
  const beside = left.slice(first ?? left.length);
  if (from.length < 2 || beside.some(({ box }) => box && box[0] + box[2] > edge)) return [];
  const halves = from.map((index, at): Stretch => {
    const [begins, ends] = [topOf(left[index]), topOf(left[from[at + 1] ?? -1])];
    return {
      left: left.slice(index, from[at + 1]),
      right: right.filter((line) => topOf(line) > begins && !(topOf(line) >= ends)),
    };
  });
  const begin = halves.every(
    ({ left: [, body], right: [half] }) => !half || Math.abs(topOf(body) - topOf(half)) <= 3,
  );
  const filled = halves.filter((half) => half.right.length > 0).length;
  return begin && filled >= 2 ? [{ left: left.slice(0, first), right: [] }, ...halves] : [];
};

const isHeading = ({ text, item }: PageLine): boolean =>
  matchHeading(text)?.strength === 'exact' && !item && !/[.,;]$/.test(text);

/** Right-aligned halves go with their rows, a card of its own follows the card at its left. */
const joined = ({ left, right }: Stretch): readonly PageLine[] => {
  const placed = right.map((line) => ({ ...line, region: left[0]?.region ?? line.region }));
  const lefts = right.map(({ box }) => box?.[0] ?? 0);
  const isRagged = Math.max(...lefts) - Math.min(...lefts) > 2;
  if (!isRagged) return [...left, ...placed];
  return [...left, ...placed].toSorted((a, b) =>
    Math.abs(topOf(a) - topOf(b)) <= 3 ? leftOf(a) - leftOf(b) : topOf(a) - topOf(b),
  );
};

const topOf = (line: PageLine | undefined): number => line?.box?.[1] ?? Number.NaN;
const leftOf = ({ box }: PageLine): number => box?.[0] ?? 0;
