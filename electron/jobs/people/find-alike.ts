// Pairs of people who may be one: found by what they share, judged with reasons, decided by a person alone.
import type { Likeness } from '@shared/model/person';
import type { Profile } from '@shared/model/profile';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { readPeople } from '../../db/queries/people';
import { readWhoIsKnown } from '../../db/queries/who-is-known';
import { samePerson } from '../../engine/profile/same-person';
import { toPersonRows } from './person-rows';
import { readRefused } from './say-not-same';

type Window = { readonly offset: number; readonly limit: number };
type Pair = {
  readonly one: string;
  readonly other: string;
  readonly oneFacts: string;
  readonly otherFacts: string;
};

export const findAlike = async (
  reader: Reader,
  { offset, limit }: Window,
): Promise<{ readonly pairs: readonly Likeness[]; readonly total: number }> => {
  const ordered = await listAlike(reader, null);
  const window = ordered.slice(offset, offset + limit);
  const ids = [...new Set(window.flatMap(({ one, other }) => [one, other]))];
  const rows = new Map(
    (await toPersonRows(reader, await readPeople(reader, ids))).map((row) => [String(row.personId), row]),
  );
  const pairs = window.flatMap(({ one, other, same, because }): Likeness[] => {
    const [here, there] = [rows.get(one), rows.get(other)];
    return here && there ? [{ one: here, other: there, same, because }] : [];
  });
  return { pairs, total: ordered.length };
};

/** What nobody has refused yet, the most likely first; of a job: at least one of the two came for it. */
export const listAlike = async (reader: Reader, jobId: string | null): Promise<readonly Judged[]> => {
  const refused = await readRefused(reader);
  const judged = (await pairsSharing(reader, jobId))
    .flatMap((pair) => judge(pair) ?? [])
    .filter(refused.isAnew);
  return judged.toSorted((one, other) => strength(other) - strength(one) || (one.one < other.one ? -1 : 1));
};

export type Judged = {
  readonly one: string;
  readonly other: string;
  readonly same: 'likely' | 'possible';
  readonly because: readonly string[];
};

const judge = ({ one, other, oneFacts, otherFacts }: Pair): Judged | null => {
  // As this program wrote them: a thousand profiles are too many to parse anew for a list.
  const { same, because } = samePerson(JSON.parse(oneFacts) as Profile, JSON.parse(otherFacts) as Profile);
  return same === 'no' ? null : { one, other, same, because };
};

const strength = ({ same, because }: Judged): number => (same === 'likely' ? 100 : 0) + because.length;

const mostPairs = 500;

/**
 * Each pair once, an address or a number before a name; one that is shared by hundreds says nothing. Of two only one of
 * whom is known, to propose them would say who the other is.
 */
const pairsSharing = async (reader: Reader, jobId: string | null): Promise<readonly Pair[]> => {
  const came = sql`(SELECT coalesce(person.merged_into, person.id) FROM import_file
    JOIN person ON person.document_id = import_file.document_id WHERE import_file.job_id = ${jobId})`;
  const isOfJob = jobId === null ? sql`1` : sql`(mine.root IN ${came} OR theirs.root IN ${came})`;
  const { isKnownPerson } = await readWhoIsKnown(reader);
  const { rows } = await sql<Pair>`
    WITH keyed AS (
      SELECT DISTINCT coalesce(person.merged_into, person.id) AS root, person_key.kind, person_key.value
      FROM person_key JOIN person ON person.document_id = person_key.document_id),
    telling AS (SELECT kind, value FROM keyed GROUP BY kind, value HAVING count(*) BETWEEN 2 AND 20),
    pairs AS (
      SELECT mine.root AS one, theirs.root AS other, sum(mine.kind != 'name') AS telling
      FROM telling
      JOIN keyed AS mine ON mine.kind = telling.kind AND mine.value = telling.value
      JOIN keyed AS theirs ON theirs.kind = telling.kind AND theirs.value = telling.value
      WHERE mine.root < theirs.root AND ${isKnownPerson(sql`mine.root`)} = ${isKnownPerson(sql`theirs.root`)}
        AND ${isOfJob}
      GROUP BY 1, 2 ORDER BY telling DESC, one, other LIMIT ${mostPairs})
    SELECT pairs.one, pairs.other, here.facts AS oneFacts, there.facts AS otherFacts
    FROM pairs
    JOIN person AS first ON first.id = pairs.one JOIN profile AS here ON here.document_id = first.document_id
    JOIN person AS second ON second.id = pairs.other JOIN profile AS there ON there.document_id = second.document_id
  `.execute(reader);
  return rows;
};
