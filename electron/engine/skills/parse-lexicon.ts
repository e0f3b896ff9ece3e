// The lines of the skill lexicon (resources/lexicon/README.md) as entries; what cannot be read is named with its line.
import { err, ok, type Result } from '@shared/lib/result';

export const skillKinds = ['skill', 'tool', 'licence', 'soft', 'language', 'degree'] as const;
export type SkillKind = (typeof skillKinds)[number];

export type SkillName = {
  readonly words: string;
  /** Counts only in this very spelling. */
  readonly asWritten: boolean;
  /** Counts only in a list of skills or beside a cue. */
  readonly ambiguous: boolean;
};
export type Related = { readonly id: string; readonly weight: number };
export type SkillEntry = {
  readonly id: string;
  readonly kind: SkillKind;
  readonly category: string;
  /** The first word of its file's name. */
  readonly sector: string;
  readonly names: readonly SkillName[];
  readonly parents: readonly string[];
  readonly related: readonly Related[];
  readonly cues: readonly string[];
};
export type LineFault = { readonly line: number; readonly text: string };

/** All entries, or every line that is not one. */
export const parseLexicon = (
  source: string,
  sector = 'own',
): Result<readonly SkillEntry[], readonly LineFault[]> => {
  const entries: SkillEntry[] = [];
  const faults: LineFault[] = [];
  let group: Group | null = null;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const opened = readGroup(text);
    const entry: SkillEntry | null = opened || !group ? null : readEntry(text, { ...group, sector });
    if (opened) group = opened;
    else if (entry) entries.push(entry);
    else faults.push({ line: index + 1, text });
  }
  return faults.length > 0 ? err(faults) : ok(entries);
};

type Group = { readonly kind: SkillKind; readonly category: string };

const readGroup = (text: string): Group | null => {
  const [, kind, category] = /^\[(\w+) \/ ([^\]]+)\]$/.exec(text) ?? [];
  const known = skillKinds.find((each) => each === kind);
  return known && category ? { kind: known, category } : null;
};

const readEntry = (text: string, group: Group & { readonly sector: string }): SkillEntry | null => {
  const [, id, rest = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*): (.+)$/.exec(text) ?? [];
  const [, names = '', parents = '', related = '', cues = ''] =
    /^(.+?)(?:\s+< (.+?))?(?:\s+~ (.+?))?(?:\s+\? (.+?))?$/.exec(rest) ?? [];
  const neighbours = parts(related, ',').map(readRelated);
  if (!id || names === '' || neighbours.includes(null)) return null;
  return {
    id,
    ...group,
    names: parts(names, ';').map(readName),
    parents: parts(parents, ','),
    related: neighbours.filter((each) => each !== null),
    cues: parts(cues, ',').map((cue) => cue.toLowerCase()),
  };
};

const readName = (text: string): SkillName => {
  const ambiguous = text.endsWith('?');
  const asWritten = text.startsWith('=');
  return { words: text.slice(asWritten ? 1 : 0, ambiguous ? -1 : undefined), asWritten, ambiguous };
};

const readRelated = (text: string): Related | null => {
  const [, id, weight] = /^([a-z0-9-]+) (0?\.[1-9]\d?)$/.exec(text) ?? [];
  return id ? { id, weight: Number(weight) } : null;
};

const parts = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
