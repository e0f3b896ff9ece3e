import type { Correction } from '@shared/model/correction';
import { type Profile, profile as profileModel } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import type { Writer } from '../../db/open-store';
import { readCorrections } from '../../db/queries/correction';
import { readContents } from '../../db/queries/screening';
import { redactedWords } from './redacted-words';

type Content = {
  readonly documentId: string;
  readonly text: Text;
  readonly profile: Profile;
  /** Made before the transaction; it holds as long as nobody has corrected anything since. */
  readonly made?: { readonly words: string; readonly corrections: readonly Correction[] };
};

export const keepRedacted = async (writer: Writer, content: Content): Promise<void> => {
  const { documentId, text, profile, made } = content;
  const corrections = await readCorrections(writer, documentId);
  const isCurrent = made !== undefined && JSON.stringify(made.corrections) === JSON.stringify(corrections);
  const plain = isCurrent ? made.words : redactedWords({ text, profile, corrections });
  await writer.deleteFrom('redacted').where('document_id', '=', documentId).execute();
  await writer.insertInto('redacted').values({ document_id: documentId, plain }).execute();
};

/** A correction said who somebody is: from then on that is not found either, even when it is taken back. */
export const renewRedacted = async (writer: Writer, documentId: string): Promise<void> => {
  for (const { text, facts } of await readContents(writer, [documentId]))
    await keepRedacted(writer, { documentId, text, profile: profileModel.parse(JSON.parse(facts)) });
};
