// A posting that was copied into a resume says what the office wants, not what somebody has done.
import type { Criteria } from '@shared/model/criterion';
import type { Facts } from '../evidence/evidence';
import { onceFor } from './remembered';
import { termsOf } from './terms-of';

/** Fewer words than this anybody may have in common with a posting. */
const leastWords = 3;
const leastPassages = 3;
const leastShared = 14;
/** Short lines between copied ones were copied with them. */
const widestGap = 7;

/** Passages that repeat the criteria word for word, and what stands among them; none where only a phrase is shared. */
export const findPasted = ({ terms }: Pick<Facts, 'terms'>, criteria: Criteria): ReadonlySet<number> => {
  const { asked, words } = askedIn(criteria);
  const copied: { readonly index: number; readonly count: number }[] = [];
  for (const [index, line] of terms.entries()) {
    if (!words.has(firstOf(line)) || !asked.includes(` ${line} `)) continue;
    const count = line.split(' ').length;
    if (count >= leastWords) copied.push({ index, count });
  }
  const shared = copied.reduce((sum, { count }) => sum + count, 0);
  if (copied.length < leastPassages || shared < leastShared) return nothing;
  const pasted = new Set(copied.map(({ index }) => index));
  for (const { index } of copied)
    for (const step of [1, -1]) spread(terms, { asked, pasted, from: index, step });
  return pasted;
};

/** What stands in one job with a pasted line and near to it may come from the same posting, criterion or not. */
export const findBeside = (
  pasted: ReadonlySet<number>,
  { jobOf }: Pick<Facts, 'jobOf'>,
): ReadonlySet<number> =>
  new Set(
    [...pasted].flatMap((index) =>
      Array.from({ length: 2 * widestGap + 1 }, (_, at) => index + at - widestGap).filter(
        (each) => !pasted.has(each) && jobOf[each] === jobOf[index],
      ),
    ),
  );

type Spreading = {
  readonly asked: string;
  readonly pasted: Set<number>;
  readonly from: number;
  readonly step: number;
};

/** On to the next line that is in the posting as well, with all that stands before it. */
const spread = (terms: readonly string[], { asked, pasted, from, step }: Spreading): void => {
  let last = from;
  for (let at = from + step; Math.abs(at - last) <= widestGap; at += step) {
    const line = terms[at];
    if (line === undefined) return;
    if (line === '' || !asked.includes(` ${line} `)) continue;
    for (let each = last; each !== at + step; each += step) pasted.add(each);
    last = at;
  }
};

const nothing: ReadonlySet<number> = new Set();

const firstOf = (line: string): string => {
  const end = line.indexOf(' ');
  return end < 0 ? line : line.slice(0, end);
};

/** The posting's own lines, each as a passage with the same words is kept. */
const askedIn = onceFor((criteria: Criteria) => {
  const lines = new Set(
    criteria.items.map((item) => [...termsOf(item.kind === 'own-words' ? item.text : item.label)].join(' ')),
  );
  const asked = ` ${[...lines].join(' | ')} `;
  return { asked, words: new Set(asked.trim().split(' ')) };
});
