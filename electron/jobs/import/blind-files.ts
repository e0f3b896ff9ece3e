// Rows of a job's import as they may be shown there: names of files tell who somebody is. What failed keeps its name: it has to be found.
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { ImportFile } from '@shared/model/import';
import type { Reader } from '../../db/open-store';
import { readShownIn } from '../../db/queries/who-is-known';

export const blindFiles = async (
  reader: Reader,
  { jobId, files }: { readonly jobId: string; readonly files: readonly ImportFile[] },
): Promise<readonly ImportFile[]> => {
  const documentIds = files.flatMap(({ documentId }) => documentId ?? []);
  const open = files.length === 0 ? null : await readShownIn(reader, { jobId, documentIds });
  if (open === null) return files;
  const persons = await personsIn(reader, files);
  return files.map((file) =>
    file.state === 'failed' || (file.documentId !== null && open.has(file.documentId))
      ? file
      : { ...file, folder: '', name: labelOf(file, persons) },
  );
};

const personsIn = async (
  reader: Reader,
  files: readonly ImportFile[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = files.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom('person')
    .select(['document_id', 'id', 'merged_into'])
    .where('document_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.document_id, row.merged_into ?? row.id]));
};

/** The last letters of a row's id tell one file from another, and nothing else. */
const labelOf = ({ id, name, documentId }: ImportFile, persons: ReadonlyMap<string, string>): string => {
  const person = persons.get(documentId ?? '');
  if (person !== undefined) return pseudonymOf(person).name;
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1];
  return `File ${id.slice(-6).toUpperCase()}${ending ? ` (${ending.toUpperCase()})` : ''}`;
};
