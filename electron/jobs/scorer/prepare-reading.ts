// What was read of a document -> what the store keeps beside it: evidence for the scores, and the words without who it is.
import type { Correction } from '@shared/model/correction';
import type { OwnSkill } from '@shared/model/own-skill';
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import type { DocumentRow, EvidenceRow } from '../../db/schema';
import { openOfficeKnowledge } from '../../engine/knowledge';
import { correctProfile } from '../../engine/profile/correct-profile';
import { skillsTakenOut } from '../../engine/profile/taken-out';
import { redactedWords } from '../document/redacted-words';
import { makeEvidence } from '../screening/keep-evidence';

export type ReadingToPrepare = {
  readonly document: Pick<DocumentRow, 'id' | 'sha256'>;
  readonly text: Text;
  readonly profile: Profile;
  readonly corrections: readonly Correction[];
  /** The office's own words, which the lexicon is opened with. */
  readonly own: readonly OwnSkill[];
};

export type PreparedReading = {
  /** Null: nothing that is screened. */
  readonly evidence: EvidenceRow | null;
  readonly redacted: { readonly words: string; readonly corrections: readonly Correction[] };
};

export const prepareReading = async (reading: ReadingToPrepare): Promise<PreparedReading> => {
  const { corrections, profile } = reading;
  const evidence = profile.judgement.value === 'resume' ? await evidenceOf(reading) : null;
  return { evidence, redacted: { words: redactedWords(reading), corrections } };
};

const evidenceOf = async ({
  document,
  text,
  profile,
  corrections,
  own,
}: ReadingToPrepare): Promise<EvidenceRow> => {
  const knowledge = await openOfficeKnowledge(own);
  const of = { documentId: document.id, sha256: document.sha256, knowledge };
  return makeEvidence(of, {
    text,
    profile: correctProfile(profile, corrections),
    takenOut: skillsTakenOut(corrections),
  });
};
