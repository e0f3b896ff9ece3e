// What a person does to applications: each one action, however many it is done to, and each with its reason where one is due.
import { Failed } from '@shared/errors/failure';
import type { Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/id';
import type { Adjustment } from '@shared/model/score';
import { type NamedStage, type Stage, stageNameIn, stagesOf } from '@shared/model/stage';
import { readApplication, readApplications } from '../db/queries/application';
import { readStageLists } from '../db/queries/stages';
import { makeId } from '../platform/make-id';
import { type Change, record, recordWork } from '../sync/record';
import type { Session } from './session';

type Move = {
  readonly ids: readonly ApplicationId[];
  readonly stage: Stage;
  /** Needed to reject; otherwise as somebody likes. */
  readonly reason: string | null;
};

/** Those that stand there already stay as they are. */
export const moveApplications = async (
  session: Session,
  { ids, stage, reason }: Move,
): Promise<{ readonly moved: number }> => {
  if (stage === 'rejected' && (reason ?? '').trim() === '') throw new Failed('reason-missing');
  const moving = (await readApplications(session.store.reader, ids)).filter((each) => each.stage !== stage);
  const [first] = moving;
  if (!first) return { moved: 0 };
  const lists = await readStageLists(session.store.reader);
  const listOf = ({ jobId }: Application) => stagesOf(lists, jobId);
  const isThere = (each: Application) => listOf(each).some(({ key }) => key === stage);
  if (!moving.every(isThere)) throw new Failed('not-found');
  const named = (each: Application, key: Stage) => ({ key, name: stageNameIn(listOf(each), key) });
  const { actionId } = await record(
    session.working,
    {
      name: 'application.move',
      label: `${sayMove(named(first, stage))} ${moving.length === 1 ? '1 application' : `${moving.length} applications`}`,
    },
    async (change) => {
      for (const each of moving)
        await moveTo(change, each, { from: named(each, each.stage), to: named(each, stage), reason });
    },
  );
  await session.done(actionId);
  return { moved: moving.length };
};

const sayMove = ({ key, name }: NamedStage): string =>
  key === 'rejected' ? 'Rejected' : `Moved ${key === 'new' ? 'back ' : ''}to ${name}:`;

type Moving = { readonly from: NamedStage; readonly to: NamedStage; readonly reason: string | null };

export const moveTo = async (
  change: Change,
  application: Application,
  { from, to, reason }: Moving,
): Promise<void> => {
  await change.update('application', application.id, { stage: to.key, stage_at: change.at });
  await decided(change, application, {
    kind: 'move',
    from_stage: from.key,
    to_stage: to.key,
    from_name: from.name,
    to_name: to.name,
    reason,
  });
};

/** Null: the computed score stands alone again. */
export const adjustApplication = async (
  session: Session,
  { id, adjustment }: { readonly id: ApplicationId; readonly adjustment: Adjustment | null },
): Promise<void> => {
  const before = await existing(session, id);
  const { actionId } = await record(
    session.working,
    {
      name: 'application.adjust',
      label: adjustment ? 'Score adjusted by hand' : 'Adjustment of a score taken back',
    },
    async (change) => {
      await change.update('application', id, {
        adjusted_by: adjustment?.by ?? null,
        adjusted_why: adjustment?.reason ?? null,
      });
      await decided(change, before, { kind: 'adjust', reason: adjustment && sayAdjustment(adjustment) });
    },
  );
  await session.done(actionId);
};

const sayAdjustment = ({ by, reason }: Adjustment): string => `${by > 0 ? '+' : ''}${by}: ${reason}`;

export const bookmarkApplication = async (
  session: Session,
  { id, on }: { readonly id: ApplicationId; readonly on: boolean },
): Promise<void> => {
  await existing(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'application.bookmark', label: on ? 'Application bookmarked' : 'Bookmark removed' },
    (change) => change.update('application', id, { bookmarked: on ? 1 : 0 }),
  );
  await session.done(actionId);
};

/** Who somebody is, before the shortlist: with a reason, and in the audit. Undone, it is hidden again; the audit stays. */
export const revealApplication = async (
  session: Session,
  { id, reason }: { readonly id: ApplicationId; readonly reason: string },
): Promise<void> => {
  const before = await existing(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'application.reveal', label: 'Name behind one application revealed' },
    async (change) => {
      await change.update('application', id, { revealed: 1 });
      await decided(change, before, { kind: 'reveal', reason });
      await change.audit({ kind: 'reveal', subject: id, detail: reason });
    },
  );
  await session.done(actionId);
};

const existing = async ({ store }: Session, id: ApplicationId): Promise<Application> => {
  const application = await readApplication(store.reader, id);
  if (!application) throw new Failed('not-found');
  return application;
};

type Decided = {
  readonly kind: 'move' | 'adjust' | 'reveal';
  readonly from_stage?: Stage;
  readonly to_stage?: Stage;
  readonly from_name?: string;
  readonly to_name?: string;
  readonly reason: string | null;
};

const decided = async (change: Change, { id }: Application, said: Decided): Promise<void> =>
  change.insert('decision', {
    id: makeId(),
    application_id: id,
    at: change.at,
    from_stage: null,
    to_stage: null,
    from_name: null,
    to_name: null,
    ...said,
  });

/** Where somebody has been is their own note: nothing to undo. */
export const markSeen = async ({ store }: Session, id: ApplicationId): Promise<void> => {
  await recordWork(store, (writer) =>
    writer.updateTable('application').set({ seen: 1 }).where('id', '=', id).where('seen', '=', 0).execute(),
  );
};
