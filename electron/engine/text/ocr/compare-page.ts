import type { Box, Finding, TextLine, TextPage } from '@shared/model/text';
import type { Picture } from './picture';
import { isNearly, lettersOf } from './similar-words';

export type SeenWord = { readonly text: string; readonly sure: number; readonly box: Box };

export type Comparing = {
  readonly page: TextPage;
  readonly seen: readonly SeenWord[];
  readonly picture: Picture;
  readonly dpi: number;
};

/**
 * Word by word: what the text says and the page does not show, and the other way round. The recogniser errs in
 * single letters, so only words that are far from all that is seen around them count.
 */
export const comparePage = ({ page, seen, picture, dpi }: Comparing): readonly Finding[] => {
  const near = makeNear(seen);
  const findings: Finding[] = [];
  const matched = new Set<SeenWord>();
  for (const line of page.lines) {
    const runs: Judged[][] = [];
    for (const word of placedWords(line)) {
      const judged = judge(word, near(word.box), matched);
      const last = runs.at(-1)?.at(-1);
      if (last?.verdict === judged.verdict) runs.at(-1)?.push(judged);
      else runs.push([judged]);
    }
    for (const run of runs) {
      const found = toFinding(run, { page: page.number, picture, dpi });
      if (found) findings.push(found);
    }
  }
  return [...findings, ...onlySeen({ page, seen, matched })];
};

type PlacedWord = { readonly text: string; readonly box: Box };
type Judged = {
  readonly word: PlacedWord;
  readonly verdict: 'same' | 'other' | 'absent';
  readonly instead: readonly SeenWord[];
};

const placedWords = ({ text, box, edges }: TextLine): readonly PlacedWord[] => {
  if (box === null) return [];
  const [, top, , height] = box;
  return text.split(/\s+/).flatMap((word, index) => {
    const [left, right] = [edges[index * 2], edges[index * 2 + 1]];
    if (left === undefined || right === undefined || !isComparable(word)) return [];
    return [{ text: word, box: [left, top, right - left, height] as Box }];
  });
};

/** The recogniser knows Latin letters; a letter or two are too little to tell. */
const isComparable = (word: string): boolean =>
  lettersOf(word).length >= leastLetters && /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{M}]+$/u.test(word);

const leastLetters = 3;

const makeNear = (seen: readonly SeenWord[]): ((box: Box) => readonly SeenWord[]) => {
  const sorted = seen.toSorted((a, b) => a.box[1] - b.box[1]);
  return ([left, top, width, height]) => {
    const reach = Math.max(2, height * 0.4);
    return sorted.filter(({ box }) => {
      const [x, y, wide, high] = box;
      const level = y + high / 2 > top - reach && y + high / 2 < top + height + reach;
      return level && x < left + width + reach && x + wide > left - reach;
    });
  };
};

const judge = (word: PlacedWord, near: readonly SeenWord[], matched: Set<SeenWord>): Judged => {
  const inOrder = near.toSorted((a, b) => a.box[0] - b.box[0]);
  const joined = lettersOf(inOrder.map(({ text }) => text).join(''));
  const own = lettersOf(word.text);
  const isSame =
    joined.includes(own) ||
    inOrder.some(({ text }) => isNearly(lettersOf(text), own)) ||
    isNearly(joined, own);
  for (const each of near) matched.add(each);
  if (isSame) return { word, verdict: 'same', instead: [] };
  const beside = near.filter(({ box }) => overlap(box, word.box) > 0.5);
  return { word, verdict: beside.length > 0 ? 'other' : 'absent', instead: beside };
};

const overlap = (one: Box, other: Box): number => {
  const shared = Math.min(one[0] + one[2], other[0] + other[2]) - Math.max(one[0], other[0]);
  return shared / Math.max(1, Math.min(one[2], other[2]));
};

const surelyOther = 75;
const farOff = 0.6;
const leastAbsentRun = 3;

type Drawn = Pick<Comparing, 'picture' | 'dpi'> & { readonly page: number };

const toFinding = (run: readonly Judged[], drawn: Drawn): Finding | null => {
  const verdict = run[0]?.verdict;
  if (verdict === undefined || verdict === 'same') return null;
  const text = run.map(({ word }) => word.text).join(' ');
  const box = around(run.map(({ word }) => word.box));
  if (verdict === 'absent') {
    const isBare = !hasInk(box, drawn);
    return isBare || run.length >= leastAbsentRun
      ? { kind: 'hidden-text', text, page: drawn.page, box }
      : null;
  }
  const instead = [...new Set(run.flatMap((each) => each.instead))];
  const seen = instead.map((word) => word.text).join(' ');
  const sure = instead.reduce((sum, word) => sum + word.sure, 0) / instead.length;
  const isFar = !isNearly(lettersOf(seen), lettersOf(text), farOff);
  return sure >= surelyOther && isFar
    ? { kind: 'misleading-glyphs', text: `${text} (seen: ${seen})`, page: drawn.page, box }
    : null;
};

const around = (boxes: readonly Box[]): Box => {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
};

const leastContrast = 40;

/** Light and dark at that place: something is drawn there that the recogniser did not take for a word. */
const hasInk = ([left, top, width, height]: Box, { picture, dpi }: Drawn): boolean => {
  const scale = dpi / 72;
  let [darkest, lightest] = [255, 0];
  const [fromX, toX] = [Math.max(0, left * scale), Math.min(picture.width - 1, (left + width) * scale)];
  const [fromY, toY] = [Math.max(0, top * scale), Math.min(picture.height - 1, (top + height) * scale)];
  for (let y = Math.floor(fromY); y <= toY; y += 1)
    for (let x = Math.floor(fromX); x <= toX; x += 1) {
      const level = picture.pixels[y * picture.width + x] ?? 255;
      darkest = Math.min(darkest, level);
      lightest = Math.max(lightest, level);
    }
  return lightest - darkest >= leastContrast;
};

const surelySeen = 85;
const leastSeenLetters = 4;

/** Words in a picture or drawn as shapes: a human reads them, the text does not have them. */
const onlySeen = ({
  page,
  seen,
  matched,
}: Pick<Comparing, 'page' | 'seen'> & { readonly matched: ReadonlySet<SeenWord> }): readonly Finding[] => {
  const said = lettersOf(page.lines.map(({ text }) => text).join(''));
  return seen
    .filter((word) => !matched.has(word) && word.sure >= surelySeen)
    .filter(({ text }) => lettersOf(text).length >= leastSeenLetters && !said.includes(lettersOf(text)))
    .map(({ text, box }) => ({
      kind: 'check-failed',
      text: `Seen on the page and not in its text: ${text}`,
      page: page.number,
      box,
    }));
};
