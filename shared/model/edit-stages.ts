// A list of stages and what somebody wants of it -> the list after it, and where the people go whose stage it no longer has.
import { z } from 'zod';
import { err, ok, type Result } from '../lib/result';
import type { JobId } from './id';
import {
  defaultStages,
  foldStageName,
  isEnded,
  isFixedStage,
  isKnownStage,
  longestStageName,
  mostStages,
  type NamedStage,
  type Stage,
  type StageList,
  type StageLists,
  stage,
  stagesOf,
} from './stage';

const name = z.string().max(1000);

export const stageEdit = z.discriminatedUnion('kind', [
  /** Where it is added decides on which side of the line it stands. */
  z.strictObject({ kind: z.literal('add'), name, after: stage }),
  z.strictObject({ kind: z.literal('rename'), key: stage, name }),
  z.strictObject({ kind: z.literal('move'), key: stage, after: stage }),
  /** Whoever stands in it goes on to another stage of the same side. */
  z.strictObject({ kind: z.literal('remove'), key: stage, to: stage }),
  /** The office: as the program has them. A job: as the office has them. */
  z.strictObject({ kind: z.literal('inherit') }),
  /** A job begins with the stages of the office. */
  z.strictObject({ kind: z.literal('own') }),
]);
export type StageEdit = z.infer<typeof stageEdit>;

export const stageFaults = [
  'no-name',
  'long-name',
  'taken',
  'too-many',
  'fixed',
  'other-side',
  'gone',
] as const;
export const stageFault = z.enum(stageFaults);
export type StageFault = z.infer<typeof stageFault>;

export type StagesAfter = {
  /** Null: there is no list of one's own any more. */
  readonly own: StageList | null;
  readonly heirs: readonly Heir[];
};
export type Heir = { readonly from: NamedStage; readonly to: NamedStage };

type Editing = { readonly jobId: JobId | null; readonly newKey: string };

export const editStages = (
  lists: StageLists,
  edit: StageEdit,
  { jobId, newKey }: Editing,
): Result<StagesAfter, StageFault> => {
  const list = stagesOf(lists, jobId);
  switch (edit.kind) {
    case 'add':
      return addStage(list, { key: newKey, name: edit.name }, edit.after);
    case 'rename':
      return renameStage(list, edit);
    case 'move':
      return moveStage(list, edit);
    case 'remove':
      return removeStage(list, edit);
    case 'own':
      return ok({ own: list, heirs: [] });
    case 'inherit':
      return ok({ own: null, heirs: heirsOf(list, jobId === null ? defaultStages : lists.office) });
  }
};

/** After which stages one may be put: on its own side, and never behind whoever was hired. */
export const placesFor = (list: StageList, key: Stage): StageList =>
  openStages(list).filter(
    (each) => each.key !== key && isKnownStage(list, each.key) === isKnownStage(list, key),
  );

/** Where it is still open what becomes of somebody. */
export const openStages = (list: StageList): StageList =>
  list.filter(({ key }) => key !== 'hired' && !isEnded(key));

/** Whoever stands in a stage that goes, goes to the one before it that stays: it is on the same side. */
export const heirsOf = (before: StageList, after: StageList): readonly Heir[] => {
  const stays = ({ key }: NamedStage): boolean =>
    after.some((each) => each.key === key) && isKnownStage(before, key) === isKnownStage(after, key);
  return before.flatMap((from, at) => {
    if (stays(from)) return [];
    const key = before.slice(0, at).findLast(stays)?.key;
    const to = after.find((each) => each.key === key);
    return to ? [{ from, to }] : [];
  });
};

export const stageNameFault = (
  list: StageList,
  typed: string,
  itself: Stage | null,
): 'no-name' | 'long-name' | 'taken' | undefined => {
  const folded = foldStageName(typed);
  if (folded === '') return 'no-name';
  if (cleanName(typed).length > longestStageName) return 'long-name';
  const isTaken = list.some((each) => each.key !== itself && foldStageName(each.name) === folded);
  return isTaken ? 'taken' : undefined;
};

const cleanName = (typed: string): string => typed.normalize('NFC').trim().replace(/\s+/gu, ' ');

const changed = (own: StageList): Result<StagesAfter, StageFault> => ok({ own, heirs: [] });

const addStage = (list: StageList, added: NamedStage, after: Stage): Result<StagesAfter, StageFault> => {
  const fault = stageNameFault(list, added.name, null);
  if (fault) return err(fault);
  if (list.length >= mostStages) return err('too-many');
  return putAfter(list, openStages(list), { stage: { ...added, name: cleanName(added.name) }, after });
};

const renameStage = (
  list: StageList,
  { key, name }: { readonly key: Stage; readonly name: string },
): Result<StagesAfter, StageFault> => {
  if (!find(list, key)) return err('gone');
  const fault = stageNameFault(list, name, key);
  if (fault) return err(fault);
  return changed(list.map((each) => (each.key === key ? { key, name: cleanName(name) } : each)));
};

const moveStage = (
  list: StageList,
  { key, after }: { readonly key: Stage; readonly after: Stage },
): Result<StagesAfter, StageFault> => {
  const moved = find(list, key);
  if (!moved || !find(list, after)) return err('gone');
  if (isFixedStage(key)) return err('fixed');
  const others = list.filter((each) => each.key !== key);
  return putAfter(others, placesFor(list, key), { stage: moved, after });
};

const removeStage = (
  list: StageList,
  { key, to }: { readonly key: Stage; readonly to: Stage },
): Result<StagesAfter, StageFault> => {
  const [from, heir] = [find(list, key), find(list, to)];
  if (!from || !heir) return err('gone');
  if (isFixedStage(key)) return err('fixed');
  if (!placesFor(list, key).includes(heir)) return err('other-side');
  return ok({ own: list.filter((each) => each.key !== key), heirs: [{ from, to: heir }] });
};

const putAfter = (
  list: StageList,
  places: StageList,
  { stage, after }: { readonly stage: NamedStage; readonly after: Stage },
): Result<StagesAfter, StageFault> => {
  const at = list.findIndex((each) => each.key === after);
  if (at < 0) return err('gone');
  if (!places.some((each) => each.key === after)) return err('other-side');
  return changed(list.toSpliced(at + 1, 0, stage));
};

const find = (list: StageList, key: Stage): NamedStage | undefined => list.find((each) => each.key === key);
