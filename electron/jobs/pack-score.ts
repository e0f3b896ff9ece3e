// A score <-> the text it is kept as: no quotes, no ids of criteria, whatever the store already holds elsewhere.
import type { Criteria } from '@shared/model/criterion';
import { bands, rungs, type Score, verdicts } from '@shared/model/score';
import type { BarePart, BareResult, BareScore } from '../engine/score/quote-answers';

type PackedPart = readonly [
  verdict: number,
  share: number,
  shareWithHidden: number,
  rung: number,
  reason: string,
  ...passages: number[],
];
type PackedResult = readonly [verdict: number, reason: string, ...passages: number[]];
type Packed = readonly [
  score: number,
  scoreWithHidden: number,
  confidence: number,
  band: number,
  receipt: string,
  sha256: string,
  parts: readonly PackedPart[],
  gates: readonly PackedResult[],
  notes: readonly PackedResult[],
];

export type KeptScore = BareScore & { readonly sha256: string };

export const packScore = ({ parts, gates, notes, ...said }: KeptScore): string => {
  const packed: Packed = [
    said.score,
    said.scoreWithHidden,
    said.confidence,
    bands.indexOf(said.band),
    said.receipt,
    said.sha256,
    parts.map(packPart),
    gates.map(packResult),
    notes.map(packResult),
  ];
  return JSON.stringify(packed);
};

/** By the criteria it was made with: their order is the order of what was kept. */
export const unpackScores = ({ items }: Criteria): ((said: string) => KeptScore) => {
  const ids = { scored: idsOf(items, 'scored'), gate: idsOf(items, 'gate'), note: idsOf(items, 'note') };
  return (text) => {
    const [score, scoreWithHidden, confidence, band, receipt, sha256, parts, gates, notes] = JSON.parse(
      text,
    ) as Packed;
    return {
      score,
      scoreWithHidden,
      confidence,
      band: bands[band] ?? 'not-scored',
      gates: gates.map((gate, at) => unpackResult(gate, ids.gate[at])),
      parts: parts.map((part, at) => unpackPart(part, ids.scored[at])),
      notes: notes.map((note, at) => unpackResult(note, ids.note[at])),
      receipt: receipt as Score['receipt'],
      sha256,
    };
  };
};

const idsOf = (items: Criteria['items'], asked: Criteria['items'][number]['mode']): readonly string[] =>
  items.filter(({ mode }) => mode === asked).map(({ id }) => id);

const packPart = ({ verdict, share, shareWithHidden, rung, reason, passages }: BarePart): PackedPart => [
  verdicts.indexOf(verdict),
  share,
  shareWithHidden,
  rungs.indexOf(rung),
  reason,
  ...passages,
];

const unpackPart = (packed: PackedPart, criterionId = ''): BarePart => ({
  criterionId,
  verdict: verdicts[packed[0]] ?? 'unknown',
  share: packed[1],
  shareWithHidden: packed[2],
  rung: rungs[packed[3]] ?? 'none',
  reason: packed[4],
  passages: packed.slice(5) as number[],
});

const packResult = ({ verdict, reason, passages }: BareResult): PackedResult => [
  verdicts.indexOf(verdict),
  reason,
  ...passages,
];

const unpackResult = (packed: PackedResult, criterionId = ''): BareResult => ({
  criterionId,
  verdict: verdicts[packed[0]] ?? 'unknown',
  reason: packed[1],
  passages: packed.slice(2) as number[],
});
