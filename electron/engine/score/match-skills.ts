import type { Lexicon } from '../skills/lexicon';

export type SkillMatch = {
  /** In thousandths: all of the skills asked for, or neighbours of them. */
  readonly known: number;
  /** Where both sides name skills: of the same sector, or of none in common. */
  readonly sector: 'same' | 'other' | 'unsaid';
};

export const matchSkills = (
  asked: { readonly skills: readonly string[]; readonly sectors: ReadonlySet<string> },
  there: readonly string[],
  lexicon: Lexicon,
): SkillMatch => {
  const known = asked.skills.reduce((sum, id) => sum + shareOf(id, there, lexicon), 0);
  return {
    known: asked.skills.length === 0 ? 0 : Math.round(known / asked.skills.length),
    sector: compare(asked.sectors, sectorsOf(there, lexicon)),
  };
};

/** What belongs to no sector (how people work, languages) tells nothing of one. */
export const sectorsOf = (ids: readonly string[], lexicon: Lexicon): ReadonlySet<string> =>
  new Set(
    ids.flatMap((id) => {
      const entry = lexicon.byId.get(id);
      return entry && entry.kind !== 'soft' && !everywhere.has(entry.sector) ? [entry.sector] : [];
    }),
  );

const everywhere: ReadonlySet<string> = new Set(['common', 'languages', 'degrees', 'own']);

const shareOf = (id: string, there: readonly string[], lexicon: Lexicon): number => {
  if (there.includes(id)) return 1000;
  const near = lexicon.near(id);
  return there.reduce((most, other) => Math.max(most, near.get(other) ?? 0), 0) * 1000;
};

const compare = (asked: ReadonlySet<string>, there: ReadonlySet<string>): SkillMatch['sector'] => {
  if (asked.size === 0 || there.size === 0) return 'unsaid';
  return [...asked].some((sector) => there.has(sector)) ? 'same' : 'other';
};
