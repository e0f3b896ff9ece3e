// What a reader made of a document goes into the store: words, facts, and the keys that find the person again.

import { plainText } from '@shared/model/text';
import type { Writer } from '../../db/open-store';
import type { DocumentRow } from '../../db/schema';
import { personKeys } from '../../engine/profile/person-keys';
import type { ReadOutcome } from '../reader/reader-pool';
import type { PreparedReading } from '../scorer/prepare-reading';
import { keepEvidence } from '../screening/keep-evidence';
import { keepRedacted } from './keep-redacted';

type Read = Extract<ReadOutcome, { ok: true }>['value'];

type Keeping = {
  readonly document: DocumentRow;
  readonly read: Read;
  /** Null where nothing was read that says anything. */
  readonly prepared: PreparedReading | null;
  readonly at: string;
};

export const keepReading = async (
  writer: Writer,
  { document, read, prepared, at }: Keeping,
): Promise<void> => {
  const { content, members, readerVersion } = read;
  await forgetReading(writer, document.id);
  await writer
    .insertInto('text')
    .values({
      document_id: document.id,
      name: document.name,
      plain: content ? plainText(content.text) : '',
      pages: JSON.stringify(content?.text.pages ?? []),
      findings: JSON.stringify(content?.text.findings ?? []),
      page_count: content?.text.pages.length ?? 0,
      finding_count: content?.text.findings.length ?? 0,
      reader_version: readerVersion,
      read_at: at,
      language: content?.text.language ?? null,
      properties: JSON.stringify(content?.text.properties ?? {}),
      member_count: members.length,
    })
    .execute();
  if (content === null) return;
  const made = prepared === null ? {} : { made: prepared.redacted };
  await keepRedacted(writer, { documentId: document.id, ...content, ...made });
  const { judgement } = content.profile;
  await writer
    .insertInto('profile')
    .values({
      document_id: document.id,
      facts: JSON.stringify(content.profile),
      judgement: judgement.value,
      reason: judgement.reason,
    })
    .execute();
  if (prepared?.evidence) await keepEvidence(writer, prepared.evidence);
  const keys = personKeys(content.profile).map((key) => ({ document_id: document.id, ...key }));
  if (keys.length > 0) await writer.insertInto('person_key').values(keys).execute();
};

const forgetReading = async (writer: Writer, documentId: string): Promise<void> => {
  for (const table of ['text', 'redacted', 'profile', 'person_key', 'evidence', 'score'] as const)
    await writer.deleteFrom(table).where('document_id', '=', documentId).execute();
};
