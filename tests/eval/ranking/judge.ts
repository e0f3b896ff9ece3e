// Rankers before the same sentences: how high each puts what meets a requirement, and whether it knows that it does.
import { chanceOf } from '../people/chance';
import type { Group } from './read-labels';
import type { Scorer } from './reference-rankers';
import { bestThreshold, type Judged, reciprocalRank, type Told, tell } from './tell-apart';

export const drawn = 20;

type JudgedGroup = {
  readonly group: Group;
  readonly own: readonly Judged[];
  readonly all: readonly Judged[];
};

/** A group's own sentences, and as many again of other sectors: the same ones for every ranker. */
export const judge = (groups: readonly Group[], scorer: Scorer): readonly JudgedGroup[] => {
  const places = groups.flatMap((group) => group.sentences.map((sentence) => ({ group, sentence })));
  return groups.map((group) => {
    const scores = scorer(group.requirement);
    const others = places.flatMap((place, at) => (place.group.sector === group.sector ? [] : [at]));
    const strength = (at: number): number => scores[at] ?? 0;
    const own = places.flatMap((place, at) =>
      place.group === group ? [{ strength: strength(at), meets: place.sentence.meets }] : [],
    );
    const strange = chanceOf(group.requirement)
      .some(others, drawn)
      .map((at) => ({ strength: strength(at), meets: false }));
    return { group, own, all: [...own, ...strange] };
  });
};

/** Told apart among the sentences that were labelled, and among those drawn as well; thresholds from the even lines. */
export const measure = (name: string, judged: readonly JudgedGroup[]): Row => {
  const halves = {
    all: judged,
    even: judged.filter(({ group }) => group.line % 2 === 0),
    odd: judged.filter(({ group }) => group.line % 2 === 1),
  };
  const pooled = (those: readonly JudgedGroup[], of: 'own' | 'all'): readonly Judged[] =>
    those.flatMap((each) => each[of]);
  const from = {
    own: bestThreshold(pooled(halves.even, 'own')),
    all: bestThreshold(pooled(halves.even, 'all')),
  };
  const figures = (those: readonly JudgedGroup[]): HalfRow => ({
    mrr: those.reduce((sum, { all }) => sum + reciprocalRank(all), 0) / Math.max(1, those.length),
    labelled: tell(pooled(those, 'own'), from.own),
    withDrawn: tell(pooled(those, 'all'), from.all),
  });
  return {
    name,
    from,
    all: figures(halves.all),
    even: figures(halves.even),
    odd: figures(halves.odd),
  };
};

type HalfRow = { readonly mrr: number; readonly labelled: Told; readonly withDrawn: Told };
export type Row = {
  readonly name: string;
  readonly from: { readonly own: number; readonly all: number };
  readonly all: HalfRow;
  readonly even: HalfRow;
  readonly odd: HalfRow;
};
