import type { CriterionMode, Preset } from '@shared/model/criterion';
import type { Draft } from './draft-line';

/** What weighs how much in which kind of office; a person moves each weight afterwards. */
export const applyPreset = (preset: Preset, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { weigh, mode } = rules[preset](draft);
    return {
      ...draft,
      weight: Math.min(5, Math.max(1, Math.round(draft.weight * (weigh ?? 1)))),
      mode: draft.mode ?? mode ?? 'scored',
    };
  });

type Rule = (draft: Draft) => { readonly weigh?: number; readonly mode?: CriterionMode };

const rules: Readonly<Record<Preset, Rule>> = {
  standard: () => ({}),
  /** Schooling and what somebody is able to learn before years and titles. */
  junior: ({ kind }) =>
    kind === 'years' || kind === 'level'
      ? { mode: 'note' }
      : kind === 'education' || kind === 'own-words'
        ? { weigh: 1.5 }
        : {},
  senior: ({ kind }) =>
    kind === 'years' || kind === 'level' || kind === 'role'
      ? { weigh: 1.6 }
      : kind === 'education'
        ? { weigh: 0.6 }
        : {},
  /** Without the licence nobody may do the work: it gates. */
  regulated: ({ kind, required }) =>
    required && (kind === 'certification' || kind === 'language') ? { mode: 'gate' } : {},
  /** Many short placements: what somebody can do and when, less where it was learned. */
  agency: ({ kind }) =>
    kind === 'education'
      ? { mode: 'note' }
      : kind === 'skill' || kind === 'working-time'
        ? { weigh: 1.3 }
        : {},
};
