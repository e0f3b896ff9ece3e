import type { ContactLine } from './contact-line';
import { topDomains, trimmed } from './link-address';

export type Broken = {
  readonly words: string;
  readonly line: ContactLine;
  readonly next: ContactLine | undefined;
  /** Right edge of the column, where there are columns. */
  readonly edge: number | null;
};

/** What stands below a long address and belongs to it: it was broken behind a sign of its own, or where the column ends. */
export const restOfLink = ({ words, line, next, edge }: Broken): string | null => {
  if (!next || next.page !== line.page || next.region !== line.region || /@/.test(next.text.slice(0, 200)))
    return null;
  const rest = /^[\p{L}\p{N}/_~%?=&#.-]{1,200}/iu.exec(next.text)?.[0];
  if (rest === undefined || /^(?:https?:|www\.)/i.test(rest) || dateLike.test(rest)) return null;
  const tail = next.text.slice(rest.length);
  if (!/^\s*(?:$|\([^)]{1,20}\)|[|•·,;]|\s{2}|\p{So})/u.test(tail)) return null;
  const bare = words.replace(/^https?:\/\//i, '');
  if (/^[^/]*[.-]$/.test(bare))
    return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.test(rest) ? trimmed(rest) : null;
  if (startsAnother.test(rest)) return null;
  const isHandle = handled.test(bare);
  // a bare host is whole, with its slash or without; so is a handle with its slash
  const isOpen =
    (/[_=&?-]$/.test(bare) || (/[^/]\/[^/]+\/$/.test(bare) && !isHandle) || openHost.test(bare)) &&
    (/^[\p{Ll}\p{N}_~%-]|[\d/-]/u.test(rest) || /-$|\/$/.test(bare));
  const goesOn = /^\//.test(rest) && /\.\p{L}{2,}$|\/[\w-]+$/u.test(bare);
  const isFull =
    bare.includes('/') &&
    /[\p{L}\p{N}]$/u.test(bare) &&
    /^[\p{Ll}\p{N}-]/u.test(rest) &&
    reachesEdge(line, edge);
  return isOpen || goesOn || isFull ? trimmed(rest) : null;
};

const startsAnother = new RegExp(`^(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${topDomains})(?:/|$)`, 'iu');
const dateLike = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4,}$/;
const handled = /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\/[^/]+\/$/i;
/** Such an address says nothing without what follows. */
const openHost =
  /^(?:www\.)?(?:linkedin|github|gitlab|xing|behance|facebook|instagram|twitter)\.(?:com|net)\/(?:in\/|pub\/|profile\/)?$/i;

const reachesEdge = ({ box, size }: ContactLine, edge: number | null): boolean =>
  box !== null && edge !== null && box[0] + box[2] >= edge - 1.5 * (size ?? box[3]);

/** How far to the right each region's lines go. */
export const edgesOf = (lines: readonly ContactLine[]): ReadonlyMap<string, number> => {
  const edges = new Map<string, number>();
  for (const { page, region, box } of lines) {
    const key = `${page}/${region}`;
    if (box) edges.set(key, Math.max(edges.get(key) ?? 0, box[0] + box[2]));
  }
  return edges;
};
