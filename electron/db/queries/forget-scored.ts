import type { Writer } from '../open-store';

/** Both are made again from what is stored, the next time somebody looks. */
export const forgetScored = async (writer: Writer, documentId: string): Promise<void> => {
  for (const table of ['evidence', 'score'] as const)
    await writer.deleteFrom(table).where('document_id', '=', documentId).execute();
};
