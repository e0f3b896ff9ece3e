import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { Criterion } from '@shared/model/criterion';
import { applicationsOf } from './fake-applications';
import { checkFake } from './fake-check';
import { draftFake } from './fake-draft';
import { type FakeState, recordStep } from './fake-state';

type CriteriaRoutes = Extract<keyof Handlers, `criteria.${string}` | `posting.${string}` | 'skill.find'>;

export const makeFakeCriteria = (state: FakeState): Pick<Handlers, CriteriaRoutes> => ({
  'criteria.read': async ({ jobId }) => state.criteria.get(jobId) ?? null,
  'criteria.draft': async ({ jobId, preset }) =>
    draftFake(state.jobs.get(jobId)?.posting ?? '', preset, draftItems),
  'criteria.check': async ({ items }) => checkFake(items),
  'criteria.preview': async ({ jobId, items }) => {
    const all = applicationsOf(state, jobId).length;
    const some = Math.floor(all / 4);
    return {
      all,
      looked: all,
      counts: items.map(({ id }) => ({
        criterionId: id,
        pass: all - 2 * some,
        unknown: some,
        fail: some,
        found: all - some,
      })),
    };
  },
  'criteria.edit': async ({ jobId, preset, items }) => {
    const faults = checkFake(items);
    if (faults.length > 0) return { version: null, faults };
    const before = state.criteria.get(jobId);
    const version = (before?.version ?? 0) + 1;
    recordStep(state, 'criteria.edit', {
      label: `Criteria of ${state.jobs.get(jobId)?.title ?? ''} saved`,
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

const scored = { mode: 'scored', required: true } as const;
export const draftItems: readonly Criterion[] = [
  { id: 'c1', kind: 'role', label: 'Nurse, intensive care', ...scored, weight: 5, titles: ['Nurse'] },
  {
    id: 'c2',
    kind: 'skill',
    label: 'Wound care and triage',
    ...scored,
    weight: 3,
    oneOf: [
      { id: 'wound-care', name: 'Wound care' },
      { id: 'triage', name: 'Triage' },
    ],
    withinMonths: null,
  },
  {
    id: 'c3',
    kind: 'years',
    label: 'Three years in intensive care',
    ...scored,
    weight: 3,
    in: null,
    atLeast: 3,
  },
  {
    id: 'c4',
    kind: 'certification',
    label: 'Registered nurse',
    mode: 'gate',
    weight: null,
    required: true,
    oneOf: [{ id: 'registered-nurse', name: 'Registered nurse' }],
  },
  {
    id: 'c5',
    kind: 'language',
    label: 'English at C1',
    ...scored,
    weight: 2,
    oneOf: ['English'],
    atLeast: 'C1',
  },
  {
    id: 'c6',
    kind: 'own-words',
    label: 'Explains treatment to families in plain words',
    ...scored,
    weight: 2,
    text: 'Explains treatment to families in plain words',
  },
];
