import type { Finding } from '@shared/model/text';
import { unionOf } from './page-words';

/** Lines of one kind that follow each other are one finding: a hidden paragraph is one thing to look at. */
export const mergeFindings = <Each extends Finding>(findings: readonly Each[]): readonly Each[] => {
  const merged: Each[] = [];
  for (const finding of findings) {
    const last = merged.at(-1);
    if (last !== undefined && runsOn(last, finding))
      merged[merged.length - 1] = {
        ...last,
        text: `${last.text} ${finding.text}`,
        box: unionOf([last.box, finding.box]),
      };
    else merged.push(finding);
  }
  return merged;
};

const placed = new Set<Finding['kind']>([
  'hidden-text',
  'tiny-text',
  'off-page-text',
  'invisible-ink',
  'background-colour',
  'clipped-text',
  'covered-text',
  'misleading-glyphs',
]);
const longest = 20_000;

const runsOn = (one: Finding, next: Finding): boolean => {
  if (one.kind !== next.kind || one.page !== next.page || !placed.has(one.kind)) return false;
  if (one.box === null || next.box === null || one.text.length > longest) return false;
  const [left, top, width, height] = one.box;
  const [nextLeft, nextTop, nextWidth, nextHeight] = next.box;
  const line = Math.max(nextHeight, 4);
  const isBelow = nextTop - (top + height) < line * 1.5 && nextTop + nextHeight > top - line;
  return isBelow && nextLeft < left + width + line * 4 && left < nextLeft + nextWidth + line * 4;
};
