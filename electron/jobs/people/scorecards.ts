// How people judge an application after talking to somebody. Nobody sees what others think before their own card is in.
import type { ApplicationId } from '@shared/model/id';
import { type Scorecard, type Scorecards, type ScorecardWords, scorecard } from '@shared/model/scorecard';
import type { Reader } from '../../db/open-store';
import { readOffice } from '../../db/queries/office';
import type { ScorecardRow } from '../../db/schema';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

export const readScorecards = async (reader: Reader, applicationId: ApplicationId): Promise<Scorecards> => {
  const { author } = await readOffice(reader);
  const rows = await rowsOf(reader, applicationId);
  const own = rows.find((row) => row.author === author);
  const others = rows.filter((row) => row.author !== author);
  return {
    own: own ? toScorecard(own) : null,
    others: own ? others.map(toScorecard) : null,
    othersCount: others.length,
  };
};

export const saveScorecard = async (
  session: Session,
  { applicationId, card }: { readonly applicationId: ApplicationId; readonly card: ScorecardWords },
): Promise<void> => {
  const { author } = await readOffice(session.store.reader);
  const before = (await rowsOf(session.store.reader, applicationId)).find((row) => row.author === author);
  const said = { verdict: card.verdict, ratings: JSON.stringify(card.ratings), words: card.words };
  const { actionId } = await record(
    session.working,
    { name: 'scorecard.save', label: before ? 'Scorecard changed' : 'Scorecard saved' },
    async (change) => {
      const at = { changed_at: change.at };
      if (before) await change.update('scorecard', before.id, { ...said, ...at });
      else
        await change.insert('scorecard', {
          id: makeId(),
          application_id: applicationId,
          author,
          ...said,
          created_at: change.at,
          ...at,
        });
    },
  );
  await session.done(actionId);
};

const rowsOf = (reader: Reader, applicationId: string): Promise<ScorecardRow[]> =>
  reader
    .selectFrom('scorecard')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('id')
    .execute();

const toScorecard = (row: ScorecardRow): Scorecard =>
  scorecard.parse({
    author: row.author,
    verdict: row.verdict,
    ratings: JSON.parse(row.ratings),
    words: row.words,
    changedAt: row.changed_at,
  });
