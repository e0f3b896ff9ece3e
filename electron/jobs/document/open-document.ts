// A document as a person sees it: words, findings, facts with what was corrected, and other files of the person.
import { type OpenDocument, openDocument, type Version } from '@shared/model/document';
import type { Profile } from '@shared/model/profile';
import type { Reader } from '../../db/open-store';
import { readCorrections } from '../../db/queries/correction';
import { readDocumentById } from '../../db/queries/document';
import { readAlike, readProfile } from '../../db/queries/profile';
import { correctProfile } from '../../engine/profile/correct-profile';
import { samePerson } from '../../engine/profile/same-person';

export const openDocumentById = async (reader: Reader, id: string): Promise<OpenDocument | undefined> => {
  const document = await readDocumentById(reader, id);
  if (!document) return undefined;
  const profile = await readCorrected(reader, id);
  return openDocument.parse({
    ...document,
    isRedacted: false,
    profile,
    versions: await readVersions(reader, id, profile),
  });
};

/** What stood there before somebody corrected it; undefined where nobody did. */
export const readBeforeCorrections = async (
  reader: Reader,
  documentId: string,
): Promise<Profile | undefined> =>
  (await readCorrections(reader, documentId)).length === 0 ? undefined : readProfile(reader, documentId);

const readCorrected = async (reader: Reader, documentId: string): Promise<Profile | null> => {
  const profile = await readProfile(reader, documentId);
  return profile ? correctProfile(profile, await readCorrections(reader, documentId)) : null;
};

/** Proposed, with what speaks for it; only a person says that two files are one person's. */
const readVersions = async (
  reader: Reader,
  documentId: string,
  profile: Profile | null,
): Promise<readonly Version[]> => {
  if (profile?.judgement.value !== 'resume') return [];
  const versions: Version[] = [];
  for (const other of await readAlike(reader, documentId)) {
    const theirs = await readCorrected(reader, other.documentId);
    if (!theirs) continue;
    const { same, because } = samePerson(profile, theirs);
    if (same !== 'no') versions.push({ ...other, same, because });
  }
  return versions;
};
