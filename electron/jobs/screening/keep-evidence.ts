// What a text holds for and against any criterion goes into the store, so that scoring reads no document again.
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import type { Writer } from '../../db/open-store';
import type { EvidenceRow } from '../../db/schema';
import { prepareCandidate } from '../../engine/prepare-candidate';
import { engineVersion } from '../../engine/score/engine-version';
import type { Knowledge } from '../../engine/score/knowledge';
import { packFacts } from './pack-facts';
import { packPassages } from './pack-passages';

type Content = {
  readonly text: Text;
  readonly profile: Profile;
  readonly takenOut?: readonly string[];
};
type Of = { readonly documentId: string; readonly sha256: string; readonly knowledge: Knowledge };

export const keepEvidence = async (writer: Writer, evidence: EvidenceRow): Promise<void> => {
  await writer
    .insertInto('evidence')
    .values(evidence)
    .onConflict((conflict) =>
      conflict.column('document_id').doUpdateSet(({ ref }) => ({
        engine_version: ref('excluded.engine_version'),
        lexicon_edition: ref('excluded.lexicon_edition'),
        facts: ref('excluded.facts'),
        passages: ref('excluded.passages'),
        vectors: ref('excluded.vectors'),
        hidden_facts: ref('excluded.hidden_facts'),
        hidden_vectors: ref('excluded.hidden_vectors'),
      })),
    )
    .execute();
};

/** Takes its time, so before a transaction begins. */
export const makeEvidence = ({ documentId, sha256, knowledge }: Of, content: Content): EvidenceRow => {
  const { passages, candidate, withHidden } = prepareCandidate(content, knowledge);
  return {
    document_id: documentId,
    engine_version: engineVersion,
    lexicon_edition: knowledge.lexicon.edition,
    sha256,
    facts: packFacts(candidate.facts),
    passages: packPassages(passages),
    vectors: bytesOf(candidate.vectors),
    hidden_facts: withHidden && packFacts(withHidden.facts),
    hidden_vectors: withHidden && bytesOf(withHidden.vectors),
  };
};

const bytesOf = (vectors: Int8Array | null): Buffer | null =>
  vectors && Buffer.from(vectors.buffer, vectors.byteOffset, vectors.byteLength);
