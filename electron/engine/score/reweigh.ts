// Stored score x edited criteria -> Score: other weights, and what was scored made a gate or a note, are arithmetic over
// the stored parts. No document is opened; the result is the one that scoring anew would give, receipt and all.
import type { Criteria, Criterion } from '@shared/model/criterion';
import type { GateResult, Score, ScorePart } from '@shared/model/score';
import { sumUp } from './sum-up';

type Stored = {
  readonly sha256: string;
  readonly score: Score;
  /** The version it was scored with. */
  readonly criteria: Criteria;
  readonly lexiconEdition: string;
};

/** Null: the edit asks for something that was not answered, and the document has to be scored anew. */
export const reweigh = (
  { sha256, score, criteria: before, lexiconEdition }: Stored,
  criteria: Criteria,
): Score | null => {
  const asked = new Map(before.items.map((item) => [item.id, item]));
  const known = {
    parts: byCriterion(score.parts),
    gates: byCriterion(score.gates),
    notes: byCriterion(score.notes),
  };
  const parts: ScorePart[] = [];
  const gates: GateResult[] = [];
  const notes: GateResult[] = [];
  for (const item of criteria.items) {
    const { id, mode } = item;
    const old = asked.get(id);
    if (!old || questionOf(old) !== questionOf(item)) return null;
    const part = known.parts.get(id);
    const result = known.gates.get(id) ?? known.notes.get(id) ?? (part && toResult(part));
    if (mode === 'scored') {
      if (!part) return null;
      parts.push(part);
    } else {
      if (!result) return null;
      (mode === 'gate' ? gates : notes).push(result);
    }
  }
  return sumUp({ sha256, criteria, lexiconEdition, parts, gates, notes, confidence: score.confidence });
};

const byCriterion = <Each extends { readonly criterionId: string }>(
  those: readonly Each[],
): ReadonlyMap<string, Each> => new Map(those.map((each) => [each.criterionId, each]));

const toResult = ({ criterionId, verdict, reason, evidence }: ScorePart): GateResult => ({
  criterionId,
  verdict,
  reason,
  evidence,
});

/** What is asked of the document: neither how much it counts nor how it is called. */
const questionOf = ({
  weight: _weight,
  mode: _mode,
  label: _label,
  required: _required,
  ...asked
}: Criterion): string =>
  JSON.stringify(Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1)));
