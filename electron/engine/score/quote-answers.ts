// Answers name passages by their places; here they get the words that stand there, and where on the page.
import type { Evidence, GateResult, Score, ScorePart } from '@shared/model/score';
import type { Passage } from '../evidence/passage';

export type Passages = {
  readonly length: number;
  /** Only those that are quoted are looked at. */
  readonly at: (index: number) => Pick<Passage, 'quote' | 'spans'> | undefined;
};

type Unquoted<Each> = Omit<Each, 'evidence'> & { readonly passages: readonly number[] };

export type BarePart = Unquoted<ScorePart>;
export type BareResult = Unquoted<GateResult>;
export type BareAnswers = {
  readonly parts: readonly BarePart[];
  readonly gates: readonly BareResult[];
  readonly notes: readonly BareResult[];
};
/** A score as it is kept and as lists hold it: the quotes stay with the document. */
export type BareScore = Omit<Score, keyof BareAnswers> & BareAnswers;

export const quoteAnswers = (
  { parts, gates, notes }: BareAnswers,
  passages: Passages,
): Pick<Score, keyof BareAnswers> => ({
  parts: parts.map((part) => quotePart(part, passages)),
  gates: gates.map((gate) => quoteResult(gate, passages)),
  notes: notes.map((note) => quoteResult(note, passages)),
});

const quotePart = (
  { criterionId, verdict, share, shareWithHidden, rung, reason, passages: found }: BarePart,
  passages: Passages,
): ScorePart => ({
  criterionId,
  verdict,
  share,
  shareWithHidden,
  rung,
  reason,
  evidence: quoteOf(found, passages),
});

const quoteResult = (
  { criterionId, verdict, reason, passages: found }: BareResult,
  passages: Passages,
): GateResult => ({ criterionId, verdict, reason, evidence: quoteOf(found, passages) });

const quoteOf = (found: readonly number[], passages: Passages): Evidence | null => {
  if (found.length === 0) return null;
  const those = found.flatMap((index) => passages.at(index) ?? []);
  const [first] = those;
  const page = first?.spans[0]?.page;
  if (!first || page === undefined) return null;
  return {
    quote: those.map(({ quote }) => quote).join(' … '),
    page,
    spans: those.flatMap(({ spans }) => spans),
  };
};
