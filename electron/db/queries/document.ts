import { type OpenDocument, openDocument } from '@shared/model/document';
import { finding, textPage } from '@shared/model/text';
import { z } from 'zod';
import type { Reader } from '../open-store';

const pages = z.array(textPage);
const findings = z.array(finding);
const documentWithText = openDocument.omit({ profile: true, versions: true, isRedacted: true });

export type DocumentWithText = Omit<OpenDocument, 'profile' | 'versions' | 'isRedacted'>;

export const readDocumentById = async (reader: Reader, id: string): Promise<DocumentWithText | undefined> => {
  const row = await reader
    .selectFrom('document')
    .leftJoin('text', 'text.document_id', 'document.id')
    .select([
      'document.id',
      'document.sha256',
      'document.media_type as mediaType',
      'document.name',
      'document.bytes',
      'document.created_at as createdAt',
      'text.pages',
      'text.findings',
      'text.read_at as readAt',
    ])
    .where('document.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { pages: pagesJson, findings: findingsJson, readAt, ...document } = row;
  return documentWithText.parse({
    document,
    pages: pages.parse(JSON.parse(pagesJson ?? '[]')),
    findings: findings.parse(JSON.parse(findingsJson ?? '[]')),
    readAt,
    problem: readAt === null ? await readProblem(reader, id) : null,
  });
};

const readProblem = async (reader: Reader, documentId: string): Promise<string | null> => {
  const row = await reader
    .selectFrom('import_file')
    .select('problem')
    .where('document_id', '=', documentId)
    .where('problem', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.problem ?? null;
};
