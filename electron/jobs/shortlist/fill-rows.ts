// Standings -> rows as the window shows them: names and titles of those that are seen, out of the store.
import { visibleText } from '@shared/lib/visible-text';
import type { Office } from '@shared/model/office';
import type { ShortlistRow } from '@shared/model/shortlist';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { adjustedScore } from '../../engine/score/adjusted-score';
import { bandOf } from '../../engine/score/band-of';
import { lookOf } from './look-of';
import { bucketName } from './read-shortlist';
import type { Standing } from './standing';

type Filling = { readonly office: Office; readonly firstRank: number };

export const fillRows = async (
  reader: Reader,
  standings: readonly Standing[],
  { office, firstRank }: Filling,
): Promise<readonly ShortlistRow[]> => {
  const known = await readKnown(
    reader,
    standings.map(({ application }) => application.documentId),
  );
  return standings.map((standing, index) =>
    toRow(standing, { known: known.get(standing.application.documentId), office, rank: firstRank + index }),
  );
};

type Known = {
  readonly documentId: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly findings: number;
  readonly otherJobs: number;
};

const toRow = (
  standing: Standing,
  {
    known,
    office,
    rank,
  }: { readonly known: Known | undefined; readonly office: Office; readonly rank: number },
): ShortlistRow => {
  const { application, scored, score, confidence } = standing;
  const { id, personId, stage, stageAt, appliedAt, bookmarked, seen, adjustment } = application;
  const { computed, shown } = adjustedScore({ score }, adjustment);
  return {
    applicationId: id,
    personId,
    look: lookOf(application, { name: known?.name ?? null, office }),
    title: known?.title ? visibleText(known.title) : null,
    rank,
    stage,
    stageAt,
    appliedAt,
    bucket: bucketName(standing),
    band: scored ? bandOf({ score: shown, confidence, isScored: scored.parts.length > 0 }) : 'not-scored',
    score: shown,
    computed,
    scoreWithHidden: scored?.scoreWithHidden ?? 0,
    confidence,
    bookmarked,
    seen,
    findings: known?.findings ?? 0,
    otherJobs: known?.otherJobs ?? 0,
  };
};

/** Out of the facts as they lie there: a whole profile for each row of a list would be read for two words. */
const readKnown = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Known>`
    SELECT profile.document_id AS documentId,
      coalesce(json_extract(corrected.said, '$.now'), json_extract(profile.facts, '$.name.value')) AS name,
      json_extract(profile.facts, '$.jobs[0].title.value') AS title,
      text.finding_count AS findings,
      (SELECT count(*) FROM application WHERE application.document_id = profile.document_id) - 1 AS otherJobs
    FROM profile
    JOIN text ON text.document_id = profile.document_id
    LEFT JOIN correction AS corrected ON corrected.id = (
      SELECT max(id) FROM correction
      WHERE correction.document_id = profile.document_id AND json_extract(said, '$.field') = 'name')
    WHERE profile.document_id IN (${sql.join(ids)})`.execute(reader);
  return new Map(rows.map((row) => [row.documentId, row]));
};
