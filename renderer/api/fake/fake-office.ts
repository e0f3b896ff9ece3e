import type { Handlers } from '@shared/ipc/index';
import { type FakeState, makeFakeId, recordStep } from './fake-state';

type OfficeRoutes = Extract<keyof Handlers, `office.${string}` | `ownSkill.${string}`>;

export const makeFakeOffice = (state: FakeState): Pick<Handlers, OfficeRoutes> => ({
  'office.read': async () => state.office,
  'office.change': async (office) => {
    const before = state.office;
    recordStep(state, 'office.change', {
      label: 'Settings of the office',
      redo: () => {
        state.office = office;
      },
      undo: () => {
        state.office = before;
      },
    });
    return null;
  },
  'ownSkill.list': async () => [...state.ownSkills.values()],
  'ownSkill.add': async (words) => {
    const taken = [...state.ownSkills.values()].find(({ name }) => name === words.name);
    if (taken) return { faults: [takenBy(taken.name)] };
    const skill = { id: makeFakeId<Parameters<typeof state.ownSkills.set>[0]>(), ...words };
    recordStep(state, 'own-skill.add', {
      label: `Skill ${words.name} added`,
      redo: () => state.ownSkills.set(skill.id, skill),
      undo: () => state.ownSkills.delete(skill.id),
    });
    return { faults: [] };
  },
  'ownSkill.change': async (skill) => {
    const before = state.ownSkills.get(skill.id) ?? skill;
    recordStep(state, 'own-skill.change', {
      label: `Skill ${before.name} changed`,
      redo: () => state.ownSkills.set(skill.id, skill),
      undo: () => state.ownSkills.set(skill.id, before),
    });
    return { faults: [] };
  },
  'ownSkill.remove': async ({ id }) => {
    const before = state.ownSkills.get(id);
    recordStep(state, 'own-skill.remove', {
      label: 'Skill removed',
      redo: () => state.ownSkills.delete(id),
      undo: () => before && state.ownSkills.set(id, before),
    });
    return null;
  },
});

const takenBy = (name: string) => ({
  kind: 'taken' as const,
  what: `“${name}” already stands for ${name}.`,
  remedy: 'Add your words to that skill, or leave this one out.',
});
