import { z } from 'zod';
import { educationLevel, languageLevel } from './profile';

/** gate: pass, unknown or fail, never points · scored: weight times evidence · note: shown, not counted. */
export const criterionModes = ['gate', 'scored', 'note'] as const;
export const criterionMode = z.enum(criterionModes);
export type CriterionMode = z.infer<typeof criterionMode>;

/** How far up: the ladder that titles and years are put on. */
export const seniorities = ['trainee', 'junior', 'experienced', 'senior', 'lead', 'head'] as const;
export const seniority = z.enum(seniorities);
export type Seniority = z.infer<typeof seniority>;

const words = z.string().trim().min(1).max(400);

/** A skill by its id in the lexicon, or only by its words where the lexicon does not know it. */
export const skillName = z.strictObject({ id: z.string().nullable(), name: words });
export type SkillName = z.infer<typeof skillName>;

const common = {
  id: z.string().min(1).max(60),
  /** The posting's own words. */
  label: words,
  mode: criterionMode,
  /** 1 to 5 where it is scored, null otherwise. */
  weight: z.int().min(1).max(5).nullable(),
  /** The posting asks for it, or wishes it. */
  required: z.boolean(),
};
const kindOf = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...common, kind: z.literal(kind), ...shape });

export const criterion = z.discriminatedUnion('kind', [
  /** Worked as this: the kind of job itself. */
  kindOf('role', { titles: z.array(words).min(1).max(20).readonly() }),
  /** One of these is enough; a group counts once. */
  kindOf('skill', {
    oneOf: z.array(skillName).min(1).max(20).readonly(),
    withinMonths: z.int().positive().nullable(),
  }),
  kindOf('years', { in: skillName.nullable(), atLeast: z.number().min(0).max(60) }),
  kindOf('level', { atLeast: seniority }),
  kindOf('education', { atLeast: educationLevel.nullable(), fields: z.array(words).max(10).readonly() }),
  kindOf('certification', { oneOf: z.array(skillName).min(1).max(20).readonly() }),
  /** By their English names; one of them is enough. */
  kindOf('language', { oneOf: z.array(words).min(1).max(10).readonly(), atLeast: languageLevel.nullable() }),
  kindOf('location', { places: z.array(words).min(1).max(20).readonly() }),
  kindOf('permit', {}),
  kindOf('working-time', { wanted: words }),
  kindOf('own-words', { text: words }),
]);
export type Criterion = z.infer<typeof criterion>;
export type CriterionKind = Criterion['kind'];
export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;

export const presets = ['standard', 'junior', 'senior', 'regulated', 'agency'] as const;
export const preset = z.enum(presets);
export type Preset = z.infer<typeof preset>;

/** What a job asks for. An edit makes a new version; what was scored keeps the version it was scored with. */
export const criteria = z.strictObject({
  version: z.int().positive(),
  preset,
  items: z.array(criterion).max(100).readonly(),
});
export type Criteria = z.infer<typeof criteria>;
