import { type Profile, profile as profileModel } from '@shared/model/profile';
import { plainText, type Text } from '@shared/model/text';
import type { Writer } from '../db/open-store';
import { readCorrections } from '../db/queries/correction';
import { readContents } from '../db/queries/screening';
import { correctProfile } from '../engine/profile/correct-profile';
import { maySayWho } from '../engine/redact/may-say-who';
import { redactText } from '../engine/redact/redact-text';

type Content = { readonly documentId: string; readonly text: Text; readonly profile: Profile };

/** The words that are searched while somebody is hidden. Schools go whatever the office has set: an index is not made anew. */
export const keepRedacted = async (writer: Writer, { documentId, text, profile }: Content): Promise<void> => {
  const corrections = await readCorrections(writer, documentId);
  const corrected = correctProfile(profile, corrections);
  const asRead = corrections.length === 0 ? undefined : profile;
  const redacted = redactText({ text, profile: corrected, asRead, hideSchools: true });
  await writer.deleteFrom('redacted').where('document_id', '=', documentId).execute();
  await writer
    .insertInto('redacted')
    .values({ document_id: documentId, plain: maySayWho(profile) ? '' : plainText(redacted.text) })
    .execute();
};

/** A correction said who somebody is: from then on that is not found either, even when it is taken back. */
export const renewRedacted = async (writer: Writer, documentId: string): Promise<void> => {
  for (const { text, facts } of await readContents(writer, [documentId]))
    await keepRedacted(writer, { documentId, text, profile: profileModel.parse(JSON.parse(facts)) });
};
