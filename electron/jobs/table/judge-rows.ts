// Which rows of a table are nobody, which are like an earlier one, and which may be somebody who is here already. Found by
// what they share, judged as two documents are, decided by a person alone.
import type { Fact } from '@shared/model/profile';
import type { ColumnField, Grid, GridRow } from '@shared/model/table';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { type PersonKey, personKeys } from '../../engine/profile/person-keys';
import { type Person, type SamePerson, samePerson } from '../../engine/profile/same-person';
import { linesOfRow, type PageLine } from '../../engine/table/candidate-page';

export type JudgedRow = {
  readonly at: number;
  readonly lines: readonly PageLine[];
  readonly who: string;
  readonly isNobody: boolean;
  readonly twinOf: number | null;
  readonly match: Match | null;
};
export type Match = {
  /** The person, as merged by now. */
  readonly root: string;
  readonly same: 'likely' | 'possible';
  readonly because: SamePerson['because'];
};

export const judgeRows = async (
  reader: Reader,
  { headings, rows }: Grid,
  fields: readonly ColumnField[],
): Promise<readonly JudgedRow[]> => {
  const firstAt = new Map<string, number>();
  const read: Reading[] = [];
  for (const row of rows) {
    // Ten thousand rows are half a second, in which the window would wait for everything else.
    if (read.length % 500 === 499) await nextTurn();
    read.push(readRow(row, { headings, fields }));
  }
  const known = await peopleByKey(
    reader,
    read.flatMap(({ keys }) => keys),
  );
  return read.map(({ at, lines, person, keys }) => {
    const isNobody = person.name === null && person.emails.length === 0;
    const twins = isNobody ? [] : twinKeys(keys);
    const twinOf = twins.flatMap((key) => firstAt.get(key) ?? [])[0] ?? null;
    for (const key of twins) if (!firstAt.has(key)) firstAt.set(key, at);
    const who = person.name?.value ?? person.emails[0]?.value ?? '';
    const match = isNobody || twinOf !== null ? null : bestMatch(person, keys, known);
    return { at, lines, who, isNobody, twinOf, match };
  });
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Reading = {
  readonly at: number;
  readonly lines: readonly PageLine[];
  readonly person: Person;
  readonly keys: readonly PersonKey[];
};

const readRow = (
  row: GridRow,
  mapping: { readonly headings: readonly string[]; readonly fields: readonly ColumnField[] },
): Reading => {
  const lines = linesOfRow(row, mapping);
  const valuesOf = (field: PageLine['field']): readonly string[] =>
    lines.filter((line) => line.field === field).map(({ value }) => value.slice(0, 300));
  const name = valuesOf('name').find((value) => /\p{L}/u.test(value));
  const person: Person = {
    name: name === undefined ? null : bare(name),
    emails: valuesOf('email')
      .flatMap((value) => value.match(/[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]+/g) ?? [])
      .map(bare),
    phones: valuesOf('phone')
      .flatMap((value) => value.split(/[,;/|\n]/))
      .map(bare),
    jobs: [],
    education: [],
  };
  return { at: row.at, lines, person, keys: personKeys(person) };
};

const bare = (value: string): Fact => ({ value: value.trim(), confidence: 1, spans: [] });

/** The same address, or the same name with the same number, or with neither. */
const twinKeys = (keys: readonly PersonKey[]): readonly string[] => {
  const of = (kind: PersonKey['kind']): readonly string[] =>
    keys.filter((key) => key.kind === kind).map(({ value }) => value);
  const [name = ''] = of('name');
  const [mails, phones] = [of('email'), of('phone')];
  if (mails.length > 0) return mails;
  return phones.length > 0 ? phones.map((phone) => `${name} ${phone}`) : [name];
};

type Known = { readonly root: string; readonly person: Person };

const keyOf = ({ kind, value }: PersonKey): string => `${kind} ${value}`;
/** What is shared by so many tells of nobody: a switchboard, a common name. */
const tellingMost = 20;
const atOnce = 400;

/** Of all that is known of somebody, what a row can share with them. */
const personIn = sql<string>`json_object('name', json_extract(profile.facts, '$.name'),
  'emails', json_extract(profile.facts, '$.emails'), 'phones', json_extract(profile.facts, '$.phones'),
  'jobs', json_array(), 'education', json_array())`;

const peopleByKey = async (
  reader: Reader,
  keys: readonly PersonKey[],
): Promise<ReadonlyMap<string, readonly Known[]>> => {
  const found = new Map<string, Known[]>();
  const values = [...new Set(keys.map(({ value }) => value))];
  for (let from = 0; from < values.length; from += atOnce) {
    const rows = await reader
      .selectFrom('person_key')
      .innerJoin('person', 'person.document_id', 'person_key.document_id')
      .innerJoin('profile', 'profile.document_id', 'person_key.document_id')
      .select(['person_key.kind', 'person_key.value', personIn.as('person')])
      .select((row) => row.fn.coalesce('person.merged_into', 'person.id').as('root'))
      .where('person_key.value', 'in', values.slice(from, from + atOnce))
      .execute();
    for (const { root, person, ...key } of rows)
      found.set(keyOf(key), [
        ...(found.get(keyOf(key)) ?? []),
        // As this program wrote it.
        { root, person: JSON.parse(person) as Person },
      ]);
  }
  return found;
};

const bestMatch = (
  person: Person,
  keys: readonly PersonKey[],
  known: ReadonlyMap<string, readonly Known[]>,
): Match | null => {
  const met = keys.flatMap((key) => {
    const shared = known.get(keyOf(key)) ?? [];
    return shared.length > tellingMost ? [] : shared;
  });
  const judged = met.flatMap(({ root, person: other }): readonly Match[] => {
    const { same, because } = samePerson(person, other);
    return same === 'no' ? [] : [{ root, same, because }];
  });
  return (
    judged.toSorted((one, other) => strength(other) - strength(one) || (one.root < other.root ? -1 : 1))[0] ??
    null
  );
};

const strength = ({ same, because }: Match): number => (same === 'likely' ? 100 : 0) + because.length;
