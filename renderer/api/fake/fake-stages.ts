import type { Handlers } from '@shared/ipc/index';
import { editStages } from '@shared/model/edit-stages';
import type { JobId } from '@shared/model/id';
import { noOwnStages, type StageList, type StageLists } from '@shared/model/stage';
import { type FakeState, makeFakeId, recordStep } from './fake-state';

type StageRoutes = Extract<keyof Handlers, `stages.${string}`>;

export const makeFakeStages = (state: FakeState): Pick<Handlers, StageRoutes> => ({
  'stages.list': async () => state.stages,
  'stages.edit': async ({ jobId, edit }) => {
    const before = state.stages;
    const edited = editStages(before, edit, { jobId, newKey: makeFakeId() });
    if (!edited.ok) return { fault: edited.error };
    const { own, heirs } = edited.value;
    const heirOf = new Map(heirs.map(({ from, to }) => [from.key, to.key]));
    const standing = [...state.applications.values()].filter(
      (each) =>
        heirOf.has(each.stage) &&
        (jobId === null ? before.jobs[each.jobId] === undefined : each.jobId === jobId),
    );
    recordStep(state, 'stages.edit', {
      label: 'Change of the stages',
      redo: () => {
        state.stages = withList(before, jobId, own);
        for (const each of standing)
          state.applications.set(each.id, { ...each, stage: heirOf.get(each.stage) ?? each.stage });
      },
      undo: () => {
        state.stages = before;
        for (const each of standing) state.applications.set(each.id, each);
      },
    });
    return { fault: null };
  },
});

const withList = ({ office, jobs }: StageLists, jobId: JobId | null, own: StageList | null): StageLists => {
  if (jobId === null) return { office: own ?? noOwnStages.office, jobs };
  const { [jobId]: _before, ...others } = jobs;
  return { office, jobs: own === null ? others : { ...others, [jobId]: own } };
};
