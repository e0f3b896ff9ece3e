import { type Action, action } from '@shared/model/history';
import type { Reader } from '../open-store';
import type { ActionRow } from '../schema';

export const rowToAction = (row: Omit<ActionRow, 'seq'>): Action =>
  action.parse({ id: row.id, name: row.name, label: row.label, at: row.at, undoneAt: row.undone_at });

export const readHistoryState = async (
  reader: Reader,
): Promise<{ readonly undo: Action | null; readonly redo: Action | null }> => {
  const edge = (state: 'done' | 'undone') =>
    reader
      .selectFrom('action')
      .selectAll()
      .where('state', '=', state)
      .orderBy('seq', state === 'done' ? 'desc' : 'asc')
      .limit(1)
      .executeTakeFirst();
  const [done, undone] = [await edge('done'), await edge('undone')];
  return { undo: done ? rowToAction(done) : null, redo: undone ? rowToAction(undone) : null };
};

export const listActions = async (reader: Reader, limit: number): Promise<Action[]> => {
  const rows = await reader.selectFrom('action').selectAll().orderBy('seq', 'desc').limit(limit).execute();
  return rows.map(rowToAction);
};
