import { z } from 'zod';
import { actionId, instant } from './id';

export const actionNames = [
  'job.create',
  'job.change',
  'job.remove',
  'import.start',
  'samples.load',
  'document.correct',
  'criteria.edit',
  'application.move',
  'application.adjust',
  'application.bookmark',
  'application.reveal',
  'suggestion.add',
  'person.merge',
  'person.unmerge',
  'person.not-same',
  'person.tag',
  'person.remove',
  'note.add',
  'note.change',
  'note.remove',
  'scorecard.save',
  'retention.remove',
  'folder.watch',
  'folder.unwatch',
  'office.change',
  'search.save',
  'search.alert',
  'search.forget',
  'own-skill.add',
  'own-skill.change',
  'own-skill.remove',
  'stages.edit',
] as const;
export const actionName = z.enum(actionNames);
export type ActionName = z.infer<typeof actionName>;

/** How long it can be: then what it took away is gone from here. */
export const undoDays = 30;

/** Something a person did, which can be undone as a whole. */
export const action = z.strictObject({
  id: actionId,
  name: actionName,
  label: z.string(),
  at: instant,
  undoneAt: instant.nullable(),
});
export type Action = z.infer<typeof action>;

export const historyState = z.strictObject({ undo: action.nullable(), redo: action.nullable() });
