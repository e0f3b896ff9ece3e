import { setImmediate as othersTurn } from 'node:timers/promises';
import { profile } from '@shared/model/profile';
import type { Store } from '../../db/open-store';
import { readCorrections } from '../../db/queries/correction';
import { readContents, readEvidence } from '../../db/queries/screening';
import type { EvidenceRow } from '../../db/schema';
import { correctProfile } from '../../engine/profile/correct-profile';
import { engineVersion } from '../../engine/score/engine-version';
import { recordWork } from '../../sync/record';
import { keepEvidence, makeEvidence } from './keep-evidence';
import { officeKnowledge } from './office-knowledge';

/** What is missing (undone and redone), was made by an older engine or with other words of the office is made again from the stored text first. */
export const currentEvidence = async (
  store: Store,
  ids: readonly string[],
): Promise<readonly EvidenceRow[]> => {
  await othersTurn();
  const knowledge = await officeKnowledge(store.reader);
  const { edition } = knowledge.lexicon;
  const rows = (await readEvidence(store.reader, ids)).filter(
    (row) => row.engine_version === engineVersion && row.lexicon_edition === edition,
  );
  if (rows.length === ids.length) return rows;
  const there = new Set(rows.map((row) => row.document_id));
  const missing = await readContents(
    store.reader,
    ids.filter((id) => !there.has(id)),
  );
  for (const { id, sha256, text, facts } of missing) {
    await othersTurn();
    const read = profile.parse(JSON.parse(facts));
    const corrections = await readCorrections(store.reader, id);
    const content = { text, profile: correctProfile(read, corrections) };
    const evidence = makeEvidence({ documentId: id, sha256, knowledge }, content);
    await recordWork(store, (writer) => keepEvidence(writer, evidence));
  }
  return readEvidence(store.reader, ids);
};
