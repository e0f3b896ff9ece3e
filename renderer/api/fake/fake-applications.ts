import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { Application, Decision } from '@shared/model/application';
import { isBlind } from '@shared/model/blind';
import type { Candidate } from '@shared/model/candidate';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistFilter, ShortlistRow } from '@shared/model/shortlist';
import { isEnded, type Stage, stageNameIn, stagesOf } from '@shared/model/stage';
import { drawFake } from './fake-drawing';
import { redactFake } from './fake-redaction';
import { makeFakeScore } from './fake-score';
import { type FakeState, filesOf, makeFakeId, nowInstant, recordStep } from './fake-state';

type ApplicationRoutes = Extract<keyof Handlers, `application.${string}` | `shortlist.${string}`>;

/** Every file that was read is an application; its score is made of its place. */
export const makeFakeApplications = (state: FakeState): Pick<Handlers, ApplicationRoutes> => ({
  'shortlist.read': async ({ jobId, filter, weights, offset, limit }) => {
    const all = applicationsOf(state, jobId);
    const rows = ordered(state, all, weights).filter((row) => fits(row, filter));
    return {
      version: state.criteria.get(jobId)?.version ?? null,
      rows: rows.slice(offset, offset + limit).map((row, index) => ({ ...row, rank: offset + index + 1 })),
      total: rows.length,
      stages: countStagesOf(state, jobId, all),
    };
  },
  'shortlist.ids': async ({ jobId, filter }) =>
    ordered(state, applicationsOf(state, jobId), null)
      .filter((row) => fits(row, filter))
      .map((row) => row.applicationId),
  'shortlist.secondLook': async ({ jobId, ids }) =>
    ordered(state, applicationsOf(state, jobId), null)
      .filter((row) => ids.includes(row.applicationId))
      .slice(-3),
  'application.open': async ({ id, redacted }) => toCandidate(state, must(state, id), redacted),
  'application.drawPage': async ({ id, page, widthPx, redacted }) => {
    const { pages, isDrawable } = toCandidate(state, must(state, id), redacted);
    const wanted = pages.find(({ number }) => number === page);
    if (!isDrawable || wanted === undefined) throw new Failed('format-unsupported');
    return drawFake(wanted, widthPx);
  },
  'application.move': async ({ ids, stage, reason }) => {
    if (stage === 'rejected' && reason === null) throw new Failed('reason-missing');
    const moving = ids.map((id) => must(state, id)).filter((each) => each.stage !== stage);
    for (const each of moving) decided(state, each, moveOf(state, each, stage, reason));
    change(state, 'application.move', moving, { stage, stageAt: nowInstant() });
    return { moved: moving.length };
  },
  'application.adjust': async ({ id, adjustment }) =>
    change(state, 'application.adjust', [must(state, id)], { adjustment }),
  'application.bookmark': async ({ id, on }) =>
    change(state, 'application.bookmark', [must(state, id)], { bookmarked: on }),
  'application.markSeen': async ({ id }) => {
    state.applications.set(id, { ...must(state, id), seen: true });
    return null;
  },
  'application.reveal': async ({ id, reason }) => {
    decided(state, must(state, id), {
      kind: 'reveal',
      from: null,
      to: null,
      fromName: null,
      toName: null,
      reason,
    });
    return change(state, 'application.reveal', [must(state, id)], { revealed: true });
  },
});

export const applicationsOf = (state: FakeState, jobId: JobId): readonly Application[] => {
  const there = new Map([...state.applications.values()].map((each) => [each.documentId, each]));
  return filesOf(state, jobId).flatMap(({ state: read, documentId, otherwise }) => {
    if (read !== 'read' || documentId === null || otherwise !== null) return [];
    const known = there.get(documentId) ?? makeApplication(jobId, documentId);
    state.applications.set(known.id, known);
    return [known];
  });
};

export const countStagesOf = (
  state: FakeState,
  jobId: JobId,
  all: readonly Application[],
): Record<Stage, number> => {
  const keys = [...stagesOf(state.stages, jobId).map(({ key }) => key), ...all.map(({ stage }) => stage)];
  const counts = Map.groupBy(all, ({ stage }) => stage);
  return Object.fromEntries(keys.map((key) => [key, counts.get(key)?.length ?? 0]));
};

const moveOf = (
  state: FakeState,
  { jobId, stage: from }: Application,
  to: Stage,
  reason: string | null,
): Omit<Decision, 'at'> => {
  const list = stagesOf(state.stages, jobId);
  return {
    kind: 'move',
    from,
    to,
    fromName: stageNameIn(list, from),
    toName: stageNameIn(list, to),
    reason,
  };
};

const makeApplication = (jobId: JobId, documentId: Application['documentId']): Application => ({
  id: makeFakeId<ApplicationId>(),
  jobId,
  personId: makeFakeId(),
  documentId,
  appliedAt: nowInstant(),
  stage: 'new',
  stageAt: nowInstant(),
  bookmarked: false,
  seen: false,
  revealed: false,
  adjustment: null,
});

const ordered = (
  state: FakeState,
  all: readonly Application[],
  weights: Readonly<Record<string, number>> | null,
): readonly ShortlistRow[] => {
  const key = `${JSON.stringify([weights, state.office, state.stages])} ${all[0]?.jobId} ${state.criteria.get(all[0]?.jobId as JobId)?.version}`;
  const kept = orders.get(state);
  if (kept?.key === key && kept.of.length === all.length && kept.of.every((each, at) => each === all[at]))
    return kept.rows;
  const rows = order(state, all, weights);
  orders.set(state, { key, of: all, rows });
  return rows;
};

type Order = {
  readonly key: string;
  readonly of: readonly Application[];
  readonly rows: readonly ShortlistRow[];
};
const orders = new WeakMap<FakeState, Order>();

const order = (
  state: FakeState,
  all: readonly Application[],
  weights: Readonly<Record<string, number>> | null,
): readonly ShortlistRow[] =>
  all
    .map((each, index) => toRow(state, each, { index, tilt: Object.values(weights ?? {}).at(0) ?? 0 }))
    .toSorted(
      (one, other) => buckets.indexOf(one.bucket) - buckets.indexOf(other.bucket) || other.score - one.score,
    );

const buckets = ['pass', 'unknown', 'fail'];

const toRow = (
  state: FakeState,
  each: Application,
  { index, tilt }: { readonly index: number; readonly tilt: number },
): ShortlistRow => {
  const hasCriteria = state.criteria.has(each.jobId);
  const computed = hasCriteria ? Math.max(4, 92 - ((index * (7 + tilt)) % 90)) : 0;
  const opened = state.documents.get(each.documentId);
  const score = Math.min(100, Math.max(0, computed + (each.adjustment?.by ?? 0)));
  return {
    applicationId: each.id,
    personId: each.personId,
    look: lookOf(state, each),
    title: opened?.profile?.jobs[0]?.title?.value ?? null,
    rank: index + 1,
    stage: each.stage,
    stageAt: each.stageAt,
    appliedAt: each.appliedAt,
    bucket: index % 6 === 4 ? 'unknown' : index % 11 === 9 ? 'fail' : 'pass',
    band: !hasCriteria ? 'not-scored' : score >= 60 ? 'priority' : score >= 40 ? 'worth-a-look' : 'possible',
    score,
    computed,
    scoreWithHidden: index % 11 === 5 ? Math.min(100, computed + 8) : computed,
    confidence: 0.8,
    bookmarked: each.bookmarked,
    seen: each.seen,
    findings: opened?.findings.length ?? 0,
    otherJobs: 0,
  };
};

export const lookOf = (state: FakeState, each: Application): ShortlistRow['look'] => {
  const pseudonym = pseudonymOf(each.personId);
  const hidden = isBlind(each, { blind: state.office.blind, stages: state.stages });
  const name = state.documents.get(each.documentId)?.profile?.name?.value ?? pseudonym.name;
  return { ...pseudonym, name: hidden ? pseudonym.name : name, isBlind: hidden };
};

const fits = (row: ShortlistRow, { stages: wanted, bucket, only, words }: ShortlistFilter): boolean =>
  (wanted === null ? !isEnded(row.stage) : wanted === 'all' || wanted.includes(row.stage)) &&
  (bucket === null || row.bucket === bucket) &&
  `${row.title ?? ''} ${row.look.isBlind ? '' : row.look.name}`
    .toLowerCase()
    .includes(words.trim().toLowerCase()) &&
  (only !== 'unseen' || !row.seen) &&
  (only !== 'bookmarked' || row.bookmarked) &&
  (only !== 'flagged' || row.scoreWithHidden > row.computed);

const toCandidate = (state: FakeState, each: Application, redacted: boolean): Candidate => {
  const opened = state.documents.get(each.documentId);
  const criteria = state.criteria.get(each.jobId) ?? null;
  const look = lookOf(state, each);
  const row = ordered(state, applicationsOf(state, each.jobId), null).find(
    ({ applicationId }) => applicationId === each.id,
  );
  if (!row) throw new Failed('not-found');
  const pages = opened?.pages ?? [];
  const candidate: Candidate = {
    application: each,
    look,
    job: { id: each.jobId, title: state.jobs.get(each.jobId)?.title ?? '' },
    criteria,
    score:
      criteria &&
      makeFakeScore({ ...row, withHidden: row.scoreWithHidden, verdict: row.bucket, criteria, pages }),
    pages,
    findings: opened?.findings ?? [],
    isDrawable: opened?.document.mediaType === 'application/pdf',
    isRedacted: look.isBlind || redacted,
    profile: opened?.profile ?? null,
    questions: ['Do you hold Registered nurse, and until when?'],
    decisions: state.decisions.get(each.id) ?? [],
    documents: opened
      ? [
          {
            documentId: opened.document.id,
            name: opened.document.name,
            mediaType: opened.document.mediaType,
            createdAt: opened.document.createdAt,
          },
        ]
      : [],
    otherJobs: [],
    hiddenIn: 0,
  };
  return candidate.isRedacted ? redactFake(candidate) : candidate;
};

const decided = (state: FakeState, { id }: Application, said: Omit<Decision, 'at'>): void => {
  state.decisions.set(id, [...(state.decisions.get(id) ?? []), { at: nowInstant(), ...said }]);
};

const must = (state: FakeState, id: ApplicationId): Application => {
  const found = state.applications.get(id);
  if (!found) throw new Failed('not-found');
  return found;
};

const change = (
  state: FakeState,
  name: 'application.move' | 'application.adjust' | 'application.bookmark' | 'application.reveal',
  those: readonly Application[],
  patch: Partial<Application>,
): null => {
  recordStep(state, name, {
    label: `Change of ${those.length === 1 ? '1 application' : `${those.length} applications`}`,
    redo: () => {
      for (const each of those) state.applications.set(each.id, { ...each, ...patch });
    },
    undo: () => {
      for (const each of those) state.applications.set(each.id, each);
    },
  });
  return null;
};
