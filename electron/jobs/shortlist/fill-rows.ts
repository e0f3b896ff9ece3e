// Standings -> rows as the window shows them: names and titles of those that are seen, out of the store.
import type { Hiding } from '@shared/model/blind';
import type { ShortlistRow } from '@shared/model/shortlist';
import { sql } from 'kysely';
import type { Reader } from '../../db/open-store';
import { type KnownWords, knownWords, nameIn } from '../../db/queries/known-words';
import { adjustedScore } from '../../engine/score/adjusted-score';
import { bandOf } from '../../engine/score/band-of';
import { shownTitle } from '../document/shown-title';
import { lookOf } from './look-of';
import { bucketName } from './read-shortlist';
import type { Standing } from './standing';

type Filling = { readonly hiding: Hiding; readonly firstRank: number };

export const fillRows = async (
  reader: Reader,
  standings: readonly Standing[],
  { hiding, firstRank }: Filling,
): Promise<readonly ShortlistRow[]> => {
  const known = await readKnown(
    reader,
    standings.map(({ application }) => application.documentId),
  );
  return standings.map((standing, index) =>
    toRow(standing, {
      known: known.get(standing.application.documentId),
      hiding,
      rank: firstRank + index,
      reader,
    }),
  );
};

type Known = KnownWords & {
  readonly documentId: string;
  readonly findings: number;
  readonly otherJobs: number;
};

type Filled = {
  readonly known: Known | undefined;
  readonly hiding: Hiding;
  readonly rank: number;
  readonly reader: Reader;
};

const toRow = (standing: Standing, { known, hiding, rank, reader }: Filled): ShortlistRow => {
  const { application, scored, score, confidence } = standing;
  const { id, personId, stage, stageAt, appliedAt, bookmarked, seen, adjustment } = application;
  const { computed, shown } = adjustedScore({ score }, adjustment);
  const look = lookOf(application, { name: known ? nameIn(known) : null, hiding });
  return {
    applicationId: id,
    personId,
    look,
    title: known ? shownTitle(known, { isHidden: look.isBlind, of: reader }) : null,
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
      ${knownWords},
      text.finding_count AS findings,
      (SELECT count(*) FROM application WHERE application.document_id = profile.document_id) - 1 AS otherJobs
    FROM profile INDEXED BY profile_said
    JOIN text INDEXED BY text_said ON text.document_id = profile.document_id
    WHERE profile.document_id IN (${sql.join(ids)})`.execute(reader);
  return new Map(rows.map((row) => [row.documentId, row]));
};
