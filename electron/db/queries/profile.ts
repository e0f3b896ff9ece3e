import type { Version } from '@shared/model/document';
import type { DocumentId } from '@shared/model/id';
import { type Profile, profile } from '@shared/model/profile';
import type { Reader } from '../open-store';

export const readProfile = async (reader: Reader, documentId: string): Promise<Profile | undefined> => {
  const row = await reader
    .selectFrom('profile')
    .select('facts')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row && profile.parse(JSON.parse(row.facts));
};

export type Alike = Pick<Version, 'documentId' | 'name' | 'createdAt'>;

/** A common name alone finds many: the newest are enough to ask about. */
const mostAlike = 20;

/** Documents that share an e-mail, a phone or a name with this one, newest first. */
export const readAlike = async (reader: Reader, documentId: string): Promise<Alike[]> => {
  const rows = await reader
    .selectFrom('person_key as mine')
    .innerJoin('person_key as theirs', (join) =>
      join.onRef('theirs.kind', '=', 'mine.kind').onRef('theirs.value', '=', 'mine.value'),
    )
    .innerJoin('document', 'document.id', 'theirs.document_id')
    .select(['document.id', 'document.name', 'document.created_at as createdAt'])
    .distinct()
    .where('mine.document_id', '=', documentId)
    .where('theirs.document_id', '!=', documentId)
    .orderBy('document.id', 'desc')
    .limit(mostAlike)
    .execute();
  return rows.map(({ id, ...row }) => ({ documentId: id as DocumentId, ...row }));
};
