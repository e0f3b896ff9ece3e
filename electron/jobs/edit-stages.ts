// What a person does to the stages of the office or of a job: each one action with all whom it moves, undone as a whole.
import { Failed } from '@shared/errors/failure';
import {
  editStages,
  type Heir,
  type StageEdit,
  type StageFault,
  type StagesAfter,
} from '@shared/model/edit-stages';
import type { JobId } from '@shared/model/id';
import { type StageList, type StageLists, stageNameIn, stagesOf } from '@shared/model/stage';
import { listStandingIn } from '../db/queries/application';
import { readJob } from '../db/queries/job';
import { officeStages, readStageLists } from '../db/queries/stages';
import { makeId } from '../platform/make-id';
import { type Change, record } from '../sync/record';
import { moveTo } from './decide';
import type { Session } from './session';

type Editing = { readonly jobId: JobId | null; readonly edit: StageEdit };

/** Null: done; otherwise what speaks against it, and nothing was done. */
export const editStageList = async (
  session: Session,
  { jobId, edit }: Editing,
): Promise<StageFault | null> => {
  const { reader } = session.store;
  const job = jobId === null ? null : await readJob(reader, jobId);
  if (job === undefined) throw new Failed('not-found');
  const lists = await readStageLists(reader);
  const edited = editStages(lists, edit, { jobId, newKey: makeId() });
  if (!edited.ok) return edited.error;
  const label = sayEdit(edit, stagesOf(lists, jobId), job?.title);
  const { actionId } = await record(session.working, { name: 'stages.edit', label }, async (change) => {
    await keepList(change, jobId, edited.value);
    await change.audit({ kind: 'stages', subject: jobId ?? officeStages, detail: edit.kind });
    for (const heir of edited.value.heirs) await moveHeirs(change, heir, { jobId, lists });
  });
  await session.done(actionId);
  return null;
};

/** A row without stages follows the office; it is never removed, so that a later list of it is not taken for gone. */
const keepList = async (change: Change, jobId: JobId | null, { own }: StagesAfter): Promise<void> => {
  const id = jobId ?? officeStages;
  const row = { stages: own && JSON.stringify(own), changed_at: change.at };
  if (!(await change.update('stage_list', id, row)))
    await change.insert('stage_list', { id, job_id: jobId, ...row });
};

type Among = { readonly jobId: JobId | null; readonly lists: StageLists };

/** A stage of the office stands in all jobs that have no list of their own. */
const moveHeirs = async (change: Change, { from, to }: Heir, { jobId, lists }: Among): Promise<void> => {
  const standing = (await listStandingIn(change.writer, from.key)).filter((each) =>
    jobId === null ? lists.jobs[each.jobId] === undefined : each.jobId === jobId,
  );
  for (const application of standing)
    await moveTo(change, application, { from, to, reason: `The stage “${from.name}” was removed` });
};

const sayEdit = (edit: StageEdit, list: StageList, job: string | undefined): string => {
  const of = job === undefined ? '' : ` for ${job}`;
  switch (edit.kind) {
    case 'add':
      return `New stage ${edit.name.trim()}${of}`;
    case 'rename':
      return `Stage ${stageNameIn(list, edit.key)} renamed to ${edit.name.trim()}${of}`;
    case 'move':
      return `Order of the stages${of}`;
    case 'remove':
      return `Removal of stage ${stageNameIn(list, edit.key)}${of}`;
    case 'own':
      return `Own stages for ${job ?? ''}`;
    case 'inherit':
      return job === undefined ? 'Default stages' : `Stages of ${job} as in the office`;
  }
};
