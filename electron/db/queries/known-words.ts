import type { Fact } from '@shared/model/profile';
import { sql } from 'kysely';

/** The few words of somebody's facts that a list needs, and what it takes to hide them. */
export type KnownWords = {
  readonly title: string | null;
  readonly readName: string | null;
  readonly correctedName: string | null;
  /** JSON, as it lies in the facts. */
  readonly emails: string | null;
  readonly links: string | null;
};

export const correctedName = sql`(SELECT json_extract(said, '$.now') FROM correction
    WHERE correction.document_id = profile.document_id AND json_extract(said, '$.field') = 'name'
    ORDER BY correction.id DESC LIMIT 1)`;

/** Columns of a `profile`; a whole one for each row of a list would be read for a few words. */
export const knownWords = sql`json_extract(profile.facts, '$.jobs[0].title.value') AS title,
  json_extract(profile.facts, '$.name.value') AS readName,
  ${correctedName} AS correctedName,
  json_extract(profile.facts, '$.emails') AS emails,
  json_extract(profile.facts, '$.links') AS links`;

export const nameIn = ({ correctedName, readName }: KnownWords): string | null => correctedName ?? readName;

export const namesIn = ({ correctedName, readName }: KnownWords): readonly string[] =>
  [correctedName, readName].filter((name) => name !== null);

/** As this program wrote them. */
export const factsIn = (json: string | null): readonly Fact[] => JSON.parse(json ?? '[]') as readonly Fact[];
