import { setImmediate as othersTurn } from 'node:timers/promises';
import { profile } from '@shared/model/profile';
import type { Store } from '../../db/open-store';
import { readCorrectionMarks, readCorrections } from '../../db/queries/correction';
import { listOwnSkills } from '../../db/queries/own-skill';
import { readContents, readEvidence, type StoredContent } from '../../db/queries/screening';
import type { EvidenceRow } from '../../db/schema';
import { openOfficeKnowledge } from '../../engine/knowledge';
import { correctProfile } from '../../engine/profile/correct-profile';
import { skillsTakenOut } from '../../engine/profile/taken-out';
import { engineVersion } from '../../engine/score/engine-version';
import type { Knowledge } from '../../engine/score/knowledge';
import { lexiconEdition } from '../../engine/skills/lexicon-edition';
import { recordWork } from '../../sync/record';
import { keepEvidence, makeEvidence } from './keep-evidence';

/** What is missing (undone and redone), was made by an older engine or with other words of the office is made again from the stored text first. */
export const currentEvidence = async (
  store: Store,
  ids: readonly string[],
): Promise<readonly EvidenceRow[]> => {
  await othersTurn();
  const own = await listOwnSkills(store.reader);
  const edition = lexiconEdition(own);
  const rows = (await readEvidence(store.reader, ids)).filter(
    (row) => row.engine_version === engineVersion && row.lexicon_edition === edition,
  );
  if (rows.length === ids.length) return rows;
  const knowledge = await openOfficeKnowledge(own);
  const there = new Set(rows.map((row) => row.document_id));
  const missing = await readContents(
    store.reader,
    ids.filter((id) => !there.has(id)),
  );
  for (const content of missing) while (!(await renew(store, content, knowledge))) await othersTurn();
  return readEvidence(store.reader, ids);
};

/** False: what was read was corrected while its evidence was made. */
const renew = async (
  store: Store,
  { id, sha256, text, facts }: StoredContent,
  knowledge: Knowledge,
): Promise<boolean> => {
  await othersTurn();
  const read = profile.parse(JSON.parse(facts));
  const marks = await readCorrectionMarks(store.reader, [id]);
  const corrections = await readCorrections(store.reader, id);
  const content = {
    text,
    profile: correctProfile(read, corrections),
    takenOut: skillsTakenOut(corrections),
  };
  const evidence = makeEvidence({ documentId: id, sha256, knowledge }, content);
  return recordWork(store, async (writer) => {
    if ((await readCorrectionMarks(writer, [id])).get(id) !== marks.get(id)) return false;
    await keepEvidence(writer, evidence);
    return true;
  });
};
