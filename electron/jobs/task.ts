import type { TaskRow } from '../db/schema';

/** take-file: from the disk into the store (quick, first). read-document: by an isolated reader. */
export type TaskKind = 'take-file' | 'read-document';
export type Task = Pick<TaskRow, 'id' | 'subject' | 'attempts'> & { readonly kind: TaskKind };

export const taskPriority: Readonly<Record<TaskKind, number>> = { 'take-file': 0, 'read-document': 1 };

/** After this many starts that never came to an end, the task is what stops the program: it is given up. */
export const maxAttempts = 3;
