import { z } from 'zod';

/** UUIDv7: the time it was made stands first, so keys grow and inserts stay at the end of the index. */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export const jobId = uuid.brand<'JobId'>();
export const importId = uuid.brand<'ImportId'>();
export const importFileId = uuid.brand<'ImportFileId'>();
export const documentId = uuid.brand<'DocumentId'>();
export const actionId = uuid.brand<'ActionId'>();
export const personId = uuid.brand<'PersonId'>();
export const applicationId = uuid.brand<'ApplicationId'>();
export const noteId = uuid.brand<'NoteId'>();
export const savedSearchId = uuid.brand<'SavedSearchId'>();
export const ownSkillId = uuid.brand<'OwnSkillId'>();
export const taskId = uuid.brand<'TaskId'>();
export const tableId = uuid.brand<'TableId'>();

export type JobId = z.infer<typeof jobId>;
export type ImportId = z.infer<typeof importId>;
export type ImportFileId = z.infer<typeof importFileId>;
export type DocumentId = z.infer<typeof documentId>;
export type ActionId = z.infer<typeof actionId>;
export type PersonId = z.infer<typeof personId>;
export type ApplicationId = z.infer<typeof applicationId>;
export type NoteId = z.infer<typeof noteId>;
export type SavedSearchId = z.infer<typeof savedSearchId>;
export type OwnSkillId = z.infer<typeof ownSkillId>;
export type TaskId = z.infer<typeof taskId>;
export type TableId = z.infer<typeof tableId>;

/** A moment, as UTC ISO text with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
