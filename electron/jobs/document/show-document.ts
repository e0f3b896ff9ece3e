// A document as the window may show it: of somebody who is hidden, without who they are.
import { Failed } from '@shared/errors/failure';
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { OpenDocument } from '@shared/model/document';
import type { DocumentId, JobId } from '@shared/model/id';
import { noProperties } from '@shared/model/text';
import type { Reader } from '../../db/open-store';
import { readOffice } from '../../db/queries/office';
import { isDocumentShown, readShownAmong } from '../../db/queries/who-is-known';
import { maySayWho } from '../../engine/redact/may-say-who';
import { redactProfile } from '../../engine/redact/redact-profile';
import { redactText } from '../../engine/redact/redact-text';
import { openDocumentById, readBeforeCorrections } from './open-document';

type Wanted = {
  readonly id: DocumentId;
  /** In which it is looked at; null: in none. */
  readonly jobId: JobId | null;
};

export const showDocument = async (reader: Reader, { id, jobId }: Wanted): Promise<OpenDocument> => {
  const opened = await openDocumentById(reader, id);
  if (!opened) throw new Failed('not-found');
  const shown = await readShownAmong(
    reader,
    opened.versions.map(({ documentId }) => documentId),
  );
  if (shown === null) return opened;
  const known = (each: OpenDocument['versions'][number]): boolean => shown.has(each.documentId);
  // To say of somebody hidden that they may be somebody known would say who they are.
  if (await isDocumentShown(reader, { documentId: id, jobId }))
    return { ...opened, versions: opened.versions.filter(known) };
  return redacted(reader, { ...opened, versions: opened.versions.filter((each) => !known(each)) });
};

const redacted = async (reader: Reader, opened: OpenDocument): Promise<OpenDocument> => {
  const { document, pages, findings, versions } = opened;
  const { hideSchools } = await readOffice(reader);
  const asRead = await readBeforeCorrections(reader, document.id);
  const read = asRead ?? opened.profile;
  const profile = read && maySayWho(read) ? null : opened.profile;
  const whole = { pages, findings, language: null, properties: noProperties };
  const text = profile && redactText({ text: whole, profile, asRead, hideSchools });
  return {
    ...opened,
    isRedacted: true,
    document: { ...document, name: pseudonymOf(await personOf(reader, document.id)).name },
    pages: text?.text.pages ?? [],
    findings: text?.text.findings ?? [],
    profile: profile && redactProfile({ profile, asRead, hideSchools }),
    versions: await Promise.all(
      versions.map(async (each) => ({
        ...each,
        name: pseudonymOf(await personOf(reader, each.documentId)).name,
      })),
    ),
  };
};

/** What is nobody's resume is called after itself. */
const personOf = async (reader: Reader, documentId: string): Promise<string> => {
  const row = await reader
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row?.merged_into ?? row?.id ?? documentId;
};
