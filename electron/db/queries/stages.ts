// The lists of stages as they are kept, and what a query has to know of them.
import { isKnownStage, noOwnStages, type StageList, type StageLists, stageList } from '@shared/model/stage';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';

/** The row of the office; that of a job has the job's id, so that two machines never make two of them. */
export const officeStages = 'office';

export const readStageLists = async (reader: Reader): Promise<StageLists> => {
  const rows = await reader.selectFrom('stage_list').select(['id', 'stages']).execute();
  const lists = new Map(rows.flatMap(({ id, stages }) => toEntry(id, stages)));
  return {
    office: lists.get(officeStages) ?? noOwnStages.office,
    jobs: Object.fromEntries([...lists].filter(([id]) => id !== officeStages)),
  };
};

/** A list that makes no sense is as good as none: then whoever stands in a stage of its own stays hidden. */
const toEntry = (id: string, stages: string | null): readonly (readonly [string, StageList])[] => {
  if (stages === null) return [];
  const parsed = stageList.safeParse(parseJson(stages));
  return parsed.success ? [[id, parsed.data]] : [];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Of a row of `application`: whether it stands where it is known who somebody is. */
export const standsKnown = (lists: StageLists): RawBuilder<boolean> =>
  standsWhere(lists, (list, key) => isKnownStage(list, key));

/** Of a row of `application`: whether its stage is one of those that are wanted of its list. */
export const standsWhere = (
  { office, jobs }: StageLists,
  isWanted: (list: StageList, key: string) => boolean,
): RawBuilder<boolean> => {
  const keysOf = (list: StageList) => list.flatMap(({ key }) => (isWanted(list, key) ? [key] : []));
  const ofOffice = sql`application.stage IN (${sql.join(keysOf(office))})`;
  const own = Object.entries(jobs);
  if (own.length === 0) return sql<boolean>`(${ofOffice})`;
  const pairs = own.flatMap(([jobId, list]) => keysOf(list).map((key) => `${jobId} ${key}`));
  return sql<boolean>`(CASE WHEN application.job_id IN ${among(Object.keys(jobs))}
    THEN application.job_id || ' ' || application.stage IN ${among(pairs)} ELSE ${ofOffice} END)`;
};

/** As one value: a statement takes 32,766 of them. */
const among = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
