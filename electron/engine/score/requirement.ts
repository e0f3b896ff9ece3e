// A sentence that asks for something, taken apart once: skills, numbers, words, meaning. And what another sentence says to it.
import { contentWords, wordWeight } from '@shared/lib/content-words';
import { dimensions, likeness } from '../meaning/meaning';
import { findSkills } from '../skills/find-skills';
import type { Knowledge } from './knowledge';

export type Requirement = {
  readonly skills: readonly string[];
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly vector: Int8Array | null;
};

export const makeRequirement = (words: string, { lexicon, meaning }: Knowledge): Requirement => {
  const terms = new Map([...new Set(contentWords(words))].map((word) => [word, wordWeight(word)]));
  return {
    skills: [...new Set(findSkills(words, lexicon, { inSkills: true }).map(({ id }) => id))],
    terms,
    weight: [...terms.values()].reduce((sum, each) => sum + each, 0),
    vector: meaning?.embed(words) ?? null,
  };
};

export type Passage = {
  /** Content words, parted by spaces. */
  readonly terms: string;
  readonly skills: readonly string[];
  readonly vectors: Int8Array | null;
  /** Its place among the vectors. */
  readonly at: number;
};

/**
 * In thousandths, how much the passage says of what is asked: the words it shares, the skills it shares or has
 * neighbours of, and what it means. Meaning alone never says all of it.
 */
export const strengthOf = (
  { skills, terms, weight, vector }: Requirement,
  passage: Passage,
  lexicon: Knowledge['lexicon'],
): number => {
  const there = passage.terms.split(' ');
  const shared = there.reduce((sum, word) => sum + (terms.get(word) ?? 0), 0);
  const words = weight === 0 ? 0 : scaled((shared / weight) * 1000, { from: 250, to: 750 });
  const meant =
    vector && passage.vectors && passage.vectors.length >= (passage.at + 1) * dimensions
      ? scaled(likeness(vector, passage.vectors, passage.at * dimensions), { from: 380, to: 720 })
      : 0;
  const known =
    skills.length === 0
      ? 0
      : skills.reduce((sum, id) => sum + share(id, passage.skills, lexicon), 0) / skills.length;
  const alone = Math.max(words, known, meant * 0.85);
  return Math.round(Math.min(1000, alone + 0.15 * (words + known + meant - alone)));
};

const share = (id: string, there: readonly string[], lexicon: Knowledge['lexicon']): number => {
  if (there.includes(id)) return 1000;
  const near = lexicon.near(id);
  return there.reduce((most, other) => Math.max(most, near.get(other) ?? 0), 0) * 1000;
};

/** Nothing up to `from`, all of it from `to` on, evenly between. */
const scaled = (value: number, { from, to }: { readonly from: number; readonly to: number }): number =>
  Math.min(1000, Math.max(0, ((value - from) / (to - from)) * 1000));
