// All applications of a job with what they scored, in their order: made when the store changed since it was last asked, for
// a list is opened, filtered and weighed anew many times between two changes.
import type { Application } from '@shared/model/application';
import type { Criterion } from '@shared/model/criterion';
import type { Store } from '../../db/open-store';
import { listApplications } from '../../db/queries/application';
import { readCriteria, type StoredCriteria } from '../../db/queries/screening';
import type { BarePart, BareResult } from '../../engine/score/quote-answers';
import { orderShortlist } from '../../engine/shortlist/order-shortlist';
import { inTurns } from '../in-turns';
import { keptWhile } from '../kept-while';
import { type Ranked, readKeptScores, scoreUnordered } from '../screening/score-job';

/** An application with its score; without one it stands as it came. */
export type Standing = {
  readonly application: Application;
  readonly scored: Ranked | null;
  readonly sha256: string;
  readonly appliedAt: string;
  readonly score: number;
  readonly confidence: number;
  readonly gates: readonly Pick<BareResult, 'verdict'>[];
  readonly parts: readonly Pick<BarePart, 'criterionId' | 'share'>[];
  readonly adjustedBy: number;
};
export type Standings = {
  readonly criteria: StoredCriteria | null;
  /** In their order by the weights that are saved. */
  readonly all: readonly Standing[];
};

export const readStandings = (store: Store, jobId: string): Promise<Standings> =>
  keptWhile(store, {
    name: 'standings',
    of: jobId,
    tables: ['application', 'import_file', 'import', 'profile', 'score', 'criteria', 'own_skill'],
    read: () => make(store, jobId),
  });

const make = async (store: Store, jobId: string): Promise<Standings> => {
  const criteria = await readCriteria(store.reader, jobId);
  const applications = await applicationsOf(store, jobId);
  const ranked = criteria ? await scoreUnordered(store, jobId, criteria) : [];
  const scores = new Map(ranked.map((each) => [each.documentId, each]));
  return {
    criteria,
    all: orderShortlist(
      await inTurns(applications, (some) =>
        some.map((application) => toStanding(application, scores.get(application.documentId) ?? null)),
      ),
    ),
  };
};

const applicationsOf = (store: Store, jobId: string): Promise<readonly Application[]> =>
  keptWhile(store, {
    name: 'applications',
    of: jobId,
    tables: ['application', 'import_file'],
    read: () => listApplications(store.reader, jobId),
  });

/** What a job's order is made of, read before somebody asks for it; nothing is scored for that. */
export const warmUp = async (store: Store, jobId: string): Promise<void> => {
  const criteria = await readCriteria(store.reader, jobId);
  await applicationsOf(store, jobId);
  if (criteria) await readKeptScores(store, { jobId, criteria });
};

const toStanding = (application: Application, scored: Ranked | null): Standing => ({
  application,
  scored,
  sha256: scored?.sha256 ?? application.id,
  appliedAt: application.appliedAt,
  score: scored?.score ?? 0,
  confidence: scored?.confidence ?? 0,
  gates: scored?.gates ?? [],
  parts: scored?.parts ?? [],
  adjustedBy: application.adjustment?.by ?? 0,
});

export type Weights = Readonly<Record<string, number>>;

/** The items with the weights of a slider in place of their own. */
export const reweighed = (
  items: readonly Criterion[],
  weights: Weights,
): readonly Pick<Criterion, 'id' | 'weight'>[] =>
  items.map(({ id, weight }) => ({ id, weight: weights[id] ?? weight }));
