import type { Reader, Writer } from '../open-store';

/** The newest document that can be found; what comes later is new. */
export const newestFindable = async (db: Reader | Writer): Promise<number> => {
  const row = await (db as Reader)
    .selectFrom('findable')
    .select(({ fn }) => fn.max('seq').as('newest'))
    .executeTakeFirst();
  return Number(row?.newest ?? 0);
};
