// A score <-> the text it is kept as: no quotes, no ids of criteria, each reason once. A list of thousands is opened from
// these, and what the store has to decrypt for it is most of the work.
import type { Criteria, CriterionMode } from '@shared/model/criterion';
import { bands, rungs, verdicts } from '@shared/model/score';
import type { BarePart, BareResult, BareScore } from '../../engine/score/quote-answers';
import { remembered } from '../../engine/score/remembered';

export type KeptScore = BareScore & { readonly sha256: string };

type Packed = readonly [
  score: number,
  scoreWithHidden: number,
  confidence: number,
  band: number,
  receipt: string,
  sha256: string,
  reasons: readonly string[],
  parts: readonly number[],
  gates: readonly number[],
  notes: readonly number[],
];

export const packScore = ({ parts, gates, notes, ...said }: KeptScore): string => {
  const reasons = [...new Set([...parts, ...gates, ...notes].map(({ reason }) => reason))];
  const packed: Packed = [
    said.score,
    said.scoreWithHidden,
    said.confidence,
    bands.indexOf(said.band),
    said.receipt,
    said.sha256,
    reasons,
    parts.flatMap((part) => packPart(part, reasons)),
    gates.flatMap((gate) => packPart({ ...gate, ...unscored }, reasons)),
    notes.flatMap((note) => packPart({ ...note, ...unscored }, reasons)),
  ];
  return JSON.stringify(packed);
};

/** By the criteria it was made with: their order is the order of what was kept. */
export const unpackScores = ({ items }: Criteria): ((said: string) => KeptScore) => {
  const idsOf = (asked: CriterionMode): readonly string[] =>
    items.filter(({ mode }) => mode === asked).map(({ id }) => id);
  const ids = { scored: idsOf('scored'), gate: idsOf('gate'), note: idsOf('note') };
  // Thousands say the same few reasons: each is held once.
  const once = remembered((reason) => reason);
  return (text) => {
    const [score, scoreWithHidden, confidence, band, receipt, sha256, said, parts, gates, notes] = JSON.parse(
      text,
    ) as Packed;
    const reasons = said.map(once);
    return {
      score,
      scoreWithHidden,
      confidence,
      band: bands[band] ?? 'not-scored',
      gates: unpackParts(gates, { ids: ids.gate, reasons }).map(toResult),
      parts: unpackParts(parts, { ids: ids.scored, reasons }),
      notes: unpackParts(notes, { ids: ids.note, reasons }).map(toResult),
      receipt,
      sha256,
    };
  };
};

const unscored = { share: 0, shareWithHidden: 0, rung: 'none' } as const;

const toResult = ({ criterionId, verdict, reason, passages }: BarePart): BareResult => ({
  criterionId,
  verdict,
  reason,
  passages,
});

/** Verdict and rung in one number, the shares, which reason, how many passages, and these. */
const packPart = (part: BarePart, reasons: readonly string[]): readonly number[] => [
  verdicts.indexOf(part.verdict) * 10 + rungs.indexOf(part.rung),
  part.share,
  part.shareWithHidden,
  reasons.indexOf(part.reason),
  part.passages.length,
  ...part.passages,
];

type Named = { readonly ids: readonly string[]; readonly reasons: readonly string[] };

const unpackParts = (packed: readonly number[], { ids, reasons }: Named): readonly BarePart[] => {
  const parts: BarePart[] = [];
  for (let at = 0; at < packed.length; ) {
    const [said = 0, share = 0, shareWithHidden = 0, reason = 0, count = 0] = packed.slice(at, at + 5);
    parts.push({
      criterionId: ids[parts.length] ?? '',
      verdict: verdicts[Math.floor(said / 10)] ?? 'unknown',
      share,
      shareWithHidden,
      rung: rungs[said % 10] ?? 'none',
      reason: reasons[reason] ?? '',
      passages: count === 0 ? none : packed.slice(at + 5, at + 5 + count),
    });
    at += 5 + count;
  }
  return parts;
};

const none: readonly number[] = [];
