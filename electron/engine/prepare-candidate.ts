// Text + Profile -> what is scored, made once for each document: evidence, vectors, and the same with what is hidden.
import type { Profile } from '@shared/model/profile';
import { type FindingKind, hiddenKinds, type Text } from '@shared/model/text';
import { gatherEvidence } from './evidence/gather-evidence';
import type { Passage } from './evidence/passage';
import { readClaim } from './evidence/read-claim';
import { dimensions } from './meaning/meaning';
import type { Candidate, Knowledge } from './score/knowledge';

export type Prepared = {
  readonly passages: readonly Passage[];
  readonly candidate: Candidate;
  readonly withHidden: Candidate | null;
};

/** `takenOut`: skills that a person took out of the profile. */
type Content = { readonly text: Text; readonly profile: Profile; readonly takenOut?: readonly string[] };

export const prepareCandidate = (
  { text, profile, takenOut = [] }: Content,
  knowledge: Knowledge,
): Prepared => {
  const { passages, facts } = gatherEvidence(text, profile, knowledge.lexicon, { takenOut });
  const hidden = hiddenWords(text);
  return {
    passages,
    candidate: { facts, vectors: vectorsOf(passages, facts.language, knowledge) },
    withHidden: hidden.length === 0 ? null : asIfSeen({ text, profile, hidden, takenOut }, knowledge),
  };
};

const asIfSeen = (
  { text, profile, hidden, takenOut }: Required<Content> & { readonly hidden: readonly string[] },
  knowledge: Knowledge,
): Candidate => {
  const { passages, facts } = gatherEvidence(text, profile, knowledge.lexicon, { hidden, takenOut });
  return { facts, vectors: vectorsOf(passages, facts.language, knowledge) };
};

/** The table of meanings knows English; other languages are scored by lexicon and words alone, and say so. */
const vectorsOf = (
  passages: readonly Passage[],
  language: string | null,
  { meaning }: Knowledge,
): Int8Array | null => {
  if (meaning === null || (language !== null && language !== 'en')) return null;
  const vectors = new Int8Array(passages.length * dimensions);
  for (const [index, { counted }] of passages.entries())
    if (meaning.known(counted) >= leastKnown)
      vectors.set(meaning.embed(readClaim(counted).says), index * dimensions);
  return vectors;
};

/** A line that has fewer words of the table is noise or names: its pieces would come near to anything. */
const leastKnown = 150;

const hiddenWords = (text: Text): readonly string[] =>
  text.findings.filter(({ kind }) => hiding.has(kind)).map((finding) => finding.text);

const hiding: ReadonlySet<FindingKind> = new Set(hiddenKinds);
