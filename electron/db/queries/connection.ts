import { type Connection, connection } from '@shared/model/connection';
import type { Reader, Writer } from '../open-store';

/** A page that tries again and again must not fill the store. */
const most = 1000;

/** The newest first. */
export const listConnections = async (reader: Reader, limit: number): Promise<readonly Connection[]> =>
  (
    await reader
      .selectFrom('connection')
      .select(['at', 'host', 'asked_by as by', 'outcome'])
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute()
  ).map((row) => connection.parse(row));

export const appendConnections = async (writer: Writer, met: readonly Connection[]): Promise<void> => {
  await writer
    .insertInto('connection')
    .values(met.map(({ at, host, by, outcome }) => ({ at, host, asked_by: by, outcome })))
    .execute();
  const { newest } = await writer
    .selectFrom('connection')
    .select((row) => row.fn.max('seq').as('newest'))
    .executeTakeFirstOrThrow();
  await writer
    .deleteFrom('connection')
    .where('seq', '<=', Number(newest) - most)
    .execute();
};
