import { hitsOfRules } from './instruction-rules';
import { signs, squeezedInstructions } from './instruction-signs';
import { tokensOf } from './instruction-tokens';
import type { Hit } from './sentences-of';

/** Written apart ("i g n o r e"), over lines or with dots between: the same letters without anything between. */
export function* hitsOfSqueezed(folded: string, known: readonly Hit[]): Generator<Hit> {
  const letters = folded.replace(/[^a-z0-9]+/g, '');
  let placed: { readonly squeezed: number; readonly folded: number } = { squeezed: 0, folded: 0 };
  for (const [start, end] of squeezedInstructions(letters)) {
    const from = placeIn(folded, placed, start);
    placed = { squeezed: end - 1, folded: placeIn(folded, { squeezed: start, folded: from }, end - 1) };
    const to = placed.folded + 1;
    const pieces = folded.slice(from, to).split(/[^a-z0-9]+/).length;
    const isApart = (end - start) / pieces < usualWord;
    if (isApart && !known.some((hit) => hit[0] < to && hit[1] > from)) yield [from, to];
  }
}

/** Words in one piece are for the other rules, which know who speaks. */
const usualWord = 4;

/** Where a letter of the squeezed text stands, counted on from a known place. */
const placeIn = (
  folded: string,
  { squeezed, folded: from }: { readonly squeezed: number; readonly folded: number },
  wanted: number,
): number => {
  let left = wanted - squeezed;
  for (let at = from; at < folded.length; at += 1) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return folded.length - 1;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Base64 that says the same once it is read. */
export function* hitsOfEncoded(folded: string, original: string, at: Uint32Array): Generator<Hit> {
  for (const match of folded.matchAll(/[a-z0-9+/]{32,4000}={0,2}/g)) {
    const start = at[match.index] ?? 0;
    const coded = original.slice(start, start + match[0].length);
    if (!/[A-Z]/.test(coded) || !/[a-z]/.test(coded)) continue;
    const said = Buffer.from(coded, 'base64').toString('latin1');
    const printable = said.match(/[\x20-\x7e\n]/g)?.length ?? 0;
    if (printable < said.length * 0.95) continue;
    const tokens = tokensOf(said.toLowerCase());
    if (!hitsOfRules(tokens).next().done || !hitsOfSigns(said.toLowerCase()).next().done)
      yield [match.index, match.index + match[0].length];
  }
}

export function* hitsOfSigns(folded: string): Generator<Hit> {
  for (const sign of signs) {
    for (const match of folded.matchAll(sign)) yield [match.index, match.index + match[0].length];
  }
}
