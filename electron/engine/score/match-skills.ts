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
    sector: compare(asked.sectors, there, lexicon),
  };
};

export const sectorsOf = (ids: readonly string[], lexicon: Lexicon): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => sectorOf(id, lexicon) ?? []));

/** What belongs to no sector (how people work, languages) tells nothing of one. */
const sectorOf = (id: string, lexicon: Lexicon): string | null => {
  const entry = lexicon.byId.get(id);
  return entry && entry.kind !== 'soft' && !everywhere.has(entry.sector) ? entry.sector : null;
};

const everywhere: ReadonlySet<string> = new Set(['common', 'languages', 'degrees', 'own']);

const shareOf = (id: string, there: readonly string[], lexicon: Lexicon): number => {
  if (there.length === 0) return 0;
  if (there.includes(id)) return 1000;
  const near = lexicon.near(id);
  return there.reduce((most, other) => Math.max(most, near.get(other) ?? 0), 0) * 1000;
};

const compare = (
  asked: ReadonlySet<string>,
  there: readonly string[],
  lexicon: Lexicon,
): SkillMatch['sector'] => {
  if (asked.size === 0) return 'unsaid';
  let found: SkillMatch['sector'] = 'unsaid';
  for (const id of there) {
    const sector = sectorOf(id, lexicon);
    if (sector !== null && asked.has(sector)) return 'same';
    if (sector !== null) found = 'other';
  }
  return found;
};
