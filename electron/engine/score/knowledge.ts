import type { Facts } from '../evidence/evidence';
import type { Meaning } from '../meaning/meaning';
import type { Lexicon } from '../skills/lexicon';

/** What scoring leans on besides the document: the lexicon, and the meaning of words where it is there. */
export type Knowledge = { readonly lexicon: Lexicon; readonly meaning: Meaning | null };

/** A document as it is scored: its facts, and the vectors of its passages one after the other. */
export type Candidate = {
  readonly facts: Facts;
  readonly vectors: Int8Array | null;
  /** Passages that were stuffed, or copied out of the posting. */
  readonly doubtful?: ReadonlySet<number>;
  /** These, and what stands beside copied ones: in these nobody is looked for in other words. */
  readonly unlooked?: ReadonlySet<number>;
};
