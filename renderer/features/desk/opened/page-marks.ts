import type { Candidate } from '@shared/model/candidate';
import type { Span } from '@shared/model/profile';

/** Words on a page that count; the lit ones are those that somebody asked to see. */
export type Mark = { readonly span: Span; readonly isLit: boolean };

export const marksOf = (
  { score }: Pick<Candidate, 'score'>,
  lit: string | null,
): ReadonlyMap<number, readonly Mark[]> => {
  const all = [...(score?.gates ?? []), ...(score?.parts ?? []), ...(score?.notes ?? [])].flatMap(
    ({ criterionId, evidence }) =>
      (evidence?.spans ?? []).map((span) => ({ span, isLit: criterionId === lit })),
  );
  // The same words may speak for several criteria: one box for all, lit if one of them is.
  const once = new Map<string, Mark>();
  for (const mark of all.toSorted((one, other) => Number(one.isLit) - Number(other.isLit)))
    once.set(JSON.stringify(mark.span), mark);
  return Map.groupBy(once.values(), ({ span }) => span.page);
};

export type Piece = { readonly text: string; readonly mark: 'none' | 'quote' | 'lit' };

/** A line cut where marks begin and end; where two lie over each other the lit one wins. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const cuts = new Set([0, text.length]);
  for (const { span } of marks) {
    cuts.add(Math.min(span.from, text.length));
    cuts.add(Math.min(span.to, text.length));
  }
  const edges = [...cuts].toSorted((one, other) => one - other);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const over = marks.filter(({ span }) => span.from <= from && span.to >= to);
    const mark = over.some(({ isLit }) => isLit) ? 'lit' : over.length > 0 ? 'quote' : 'none';
    return { text: text.slice(from, to), mark };
  });
};
