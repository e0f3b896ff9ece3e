import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { checkFake } from './fake-check';
import { draftFake } from './fake-draft';
import { type FakeState, recordStep } from './fake-state';

type CriteriaRoutes = Extract<keyof Handlers, `criteria.${string}` | `posting.${string}` | 'skill.find'>;

export const makeFakeCriteria = (state: FakeState): Pick<Handlers, CriteriaRoutes> => ({
  'criteria.read': async ({ jobId }) => state.criteria.get(jobId) ?? null,
  'criteria.draft': async ({ jobId, preset }) => draftFake(state.jobs.get(jobId)?.posting ?? '', preset),
  'criteria.check': async ({ items }) => checkFake(items),
  'criteria.edit': async ({ jobId, preset, items }) => {
    const faults = checkFake(items);
    if (faults.length > 0) return { version: null, faults };
    const before = state.criteria.get(jobId);
    const version = (before?.version ?? 0) + 1;
    recordStep(state, 'criteria.edit', {
      label: `Criteria of ${state.jobs.get(jobId)?.title ?? ''}`,
      redo: () => state.criteria.set(jobId, { version, preset, items }),
      undo: () => (before ? state.criteria.set(jobId, before) : state.criteria.delete(jobId)),
    });
    return { version, faults: [] };
  },
  'skill.find': async ({ words, limit }) =>
    skills
      .filter((name) => name.toLowerCase().includes(words.toLowerCase()))
      .slice(0, limit)
      .map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, category: 'care' })),
  'posting.read': async ({ path }) => {
    if (path.endsWith('.exe')) throw new Failed('format-unsupported');
    return { posting: path.includes('handbook') ? 'Long '.repeat(60_000) : posting };
  },
  'posting.choose': async () => ({ posting }),
});

const posting = 'Ward nurse\n\nYou bring\n- Wound care and triage\n- English at C1';

const skills = [
  'Wound care',
  'Wound dressing',
  'Triage',
  'Intensive care',
  'Infection control',
  'Cannulation',
];
