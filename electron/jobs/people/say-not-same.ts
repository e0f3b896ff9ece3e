// Two people are two, because a person says so: they are not proposed again for what spoke for it then.
import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import { z } from 'zod';
import type { Reader } from '../../db/open-store';
import { personsOf } from '../../db/queries/person';
import { readProfile } from '../../db/queries/profile';
import { samePerson } from '../../engine/profile/same-person';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

export const sayNotSame = async (
  session: Session,
  { one, other }: { readonly one: PersonId; readonly other: PersonId },
): Promise<void> => {
  const { reader } = session.store;
  const [here, there] = [await rootOf(reader, one), await rootOf(reader, other)];
  if (here.id === there.id) throw new Failed('not-found');
  const { because } = samePerson(here.profile, there.profile);
  const { actionId } = await record(
    session.working,
    { name: 'person.not-same', label: 'Two people are not the same' },
    (change) =>
      change.insert('not_same', {
        id: makeId(),
        one_id: here.id,
        other_id: there.id,
        because: JSON.stringify(because),
        created_at: change.at,
      }),
  );
  await session.done(actionId);
};

const rootOf = async (reader: Reader, id: PersonId) => {
  const [root = id] = await personsOf(reader, id);
  const row = await reader
    .selectFrom('person')
    .select(['id', 'document_id'])
    .where('id', '=', root)
    .executeTakeFirst();
  const profile = row && (await readProfile(reader, row.document_id));
  if (!row || !profile) throw new Failed('not-found');
  return { id: row.id, profile };
};

const reasons = z.array(z.string());

export type Refused = {
  /** Whether something speaks for it that did not when somebody said that they are two. */
  readonly isAnew: (pair: Pair) => boolean;
};
type Pair = { readonly one: string; readonly other: string; readonly because: readonly string[] };

/** Whoever was merged since into somebody else is that person. */
export const readRefused = async (reader: Reader): Promise<Refused> => {
  const rows = await reader
    .selectFrom('not_same')
    .innerJoin('person as here', 'here.id', 'not_same.one_id')
    .innerJoin('person as there', 'there.id', 'not_same.other_id')
    .select(({ fn }) => [
      fn.coalesce('here.merged_into', 'here.id').as('one'),
      fn.coalesce('there.merged_into', 'there.id').as('other'),
      'because',
    ])
    .execute();
  const known = new Map<string, Set<string>>();
  for (const { one, other, because } of rows) {
    const said = known.get(keyOf(one, other)) ?? new Set();
    for (const reason of reasons.parse(JSON.parse(because))) said.add(reason);
    known.set(keyOf(one, other), said);
  }
  return {
    isAnew: ({ one, other, because }) => {
      const said = known.get(keyOf(one, other));
      return said === undefined || because.some((reason) => !said.has(reason));
    },
  };
};

const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ');
