// The stages of a pipeline: the office names them, a job may have its own. A line runs through every list: people in a
// stage before it stay hidden while the office hides them, from it on it is known who they are. The side a stage stands on
// is decided when it is added and never again, so that no change of a list shows anybody who was hidden.
import { z } from 'zod';
import type { JobId } from './id';

/** What a stage is inside, whatever it is called. One that no list here has (a colleague's newer one) is shown by it. */
export const stage = z.string().min(1).max(64);
export type Stage = z.infer<typeof stage>;

export const longestStageName = 40;
export const mostStages = 24;

export const namedStage = z.strictObject({
  key: stage,
  name: z.string().trim().min(1).max(longestStageName),
});
export type NamedStage = z.infer<typeof namedStage>;

export const defaultStages: readonly NamedStage[] = [
  { key: 'new', name: 'New' },
  { key: 'screened', name: 'Screened' },
  { key: 'phone-screen', name: 'Phone screen' },
  { key: 'interview', name: 'Interview' },
  { key: 'offer', name: 'Offer' },
  { key: 'hired', name: 'Hired' },
  { key: 'rejected', name: 'Rejected' },
  { key: 'withdrawn', name: 'Withdrawn' },
];

/** The line: from here on somebody talks to the person. */
export const lineStage = 'phone-screen';

/** They mean something to the program: renamed at will, never removed, and always in this order. */
const fixedStages: readonly Stage[] = ['new', lineStage, 'hired', 'rejected', 'withdrawn'];
export const isFixedStage = (key: Stage): boolean => fixedStages.includes(key);

/** Over without a job: neither shown among those who are in it, nor waiting for anybody. */
export const isEnded = (key: Stage): boolean => key === 'rejected' || key === 'withdrawn';

/** Between the first look and the end. */
export const isUnderway = (key: Stage): boolean => key !== 'new' && key !== 'hired' && !isEnded(key);

/** Known are only stages of the list: whoever stands in another stays hidden. */
export const isKnownStage = (list: readonly NamedStage[], key: Stage): boolean => {
  const at = indexOf(list, key);
  return at >= 0 && at >= indexOf(list, lineStage) && !isEnded(key);
};

/** With those that people stand in though the list does not have them, as their own names. */
export const withUnlisted = (list: StageList, keys: readonly Stage[]): StageList => [
  ...list,
  ...keys.filter((key) => indexOf(list, key) < 0).map((key) => ({ key, name: key })),
];

export const stageNameIn = (list: readonly NamedStage[], key: Stage): string =>
  list.find((each) => each.key === key)?.name ?? key;

/** Two names that nobody could tell apart have the same. */
export const foldStageName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u200C\u200D]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase();

const isSound = (list: readonly NamedStage[]): boolean => {
  const keys = list.map(({ key }) => key);
  const fixed = keys.filter(isFixedStage);
  const own = keys.filter((key) => indexOf(defaultStages, key) >= 0);
  return (
    new Set(keys).size === keys.length &&
    new Set(list.map(({ name }) => foldStageName(name))).size === keys.length &&
    fixed.join() === fixedStages.join() &&
    keys[0] === 'new' &&
    keys.slice(-3).join() === fixedStages.slice(-3).join() &&
    own.every((key) => isKnownStage(list, key) === isKnownStage(defaultStages, key))
  );
};

export const stageList = z.array(namedStage).max(mostStages).readonly().refine(isSound);
export type StageList = z.infer<typeof stageList>;

/** All lists there are; a job without one of its own follows the office. */
export const stageLists = z.strictObject({ office: stageList, jobs: z.record(z.string(), stageList) });
export type StageLists = z.infer<typeof stageLists>;

export const noOwnStages: StageLists = { office: defaultStages, jobs: {} };

export const stagesOf = ({ office, jobs }: StageLists, jobId: JobId | null): StageList =>
  (jobId === null ? undefined : jobs[jobId]) ?? office;

const indexOf = (list: readonly NamedStage[], key: Stage): number =>
  list.findIndex((each) => each.key === key);
