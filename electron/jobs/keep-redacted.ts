import type { Profile } from '@shared/model/profile';
import { plainText, type Text } from '@shared/model/text';
import type { Writer } from '../db/open-store';
import { redactText } from '../engine/redact/redact-text';

type Content = { readonly documentId: string; readonly text: Text; readonly profile: Profile };

/** The words that are searched while somebody is hidden. Schools go whatever the office has set: an index is not made anew. */
export const keepRedacted = async (writer: Writer, { documentId, text, profile }: Content): Promise<void> => {
  const redacted = redactText({ text, profile, hideSchools: true });
  await writer.deleteFrom('redacted').where('document_id', '=', documentId).execute();
  await writer
    .insertInto('redacted')
    .values({ document_id: documentId, plain: plainText(redacted.text) })
    .execute();
};
