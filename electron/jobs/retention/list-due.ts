// Whoever is past what the office keeps. Nobody is removed for it but by a person.
import type { PersonRow } from '@shared/model/person';
import { readOffice } from '../../db/queries/office';
import { readPeople } from '../../db/queries/people';
import { listDueIds } from '../../db/queries/retention';
import { instantAt } from '../../platform/clock';
import { toPersonRows } from '../people/person-rows';
import type { Session } from '../session';
import { monthsBefore } from './months-before';

export const dueIds = async ({ store, working }: Session): Promise<readonly string[]> => {
  const { keepMonths, keepHiredMonths } = await readOffice(store.reader);
  const before = (months: number | null): string | null =>
    months === null ? null : instantAt(monthsBefore(working.clock.nowMs(), months));
  return listDueIds(store.reader, { ended: before(keepMonths), hired: before(keepHiredMonths) });
};

export const listDue = async (
  session: Session,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly PersonRow[]; readonly total: number }> => {
  const { reader } = session.store;
  const ids = await dueIds(session);
  const shown = ids.slice(offset, offset + limit);
  const known = new Map((await readPeople(reader, shown)).map((each) => [each.id, each]));
  return {
    rows: await toPersonRows(
      reader,
      shown.flatMap((id) => known.get(id) ?? []),
    ),
    total: ids.length,
  };
};
