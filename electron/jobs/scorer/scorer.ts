// The thread that scores, prepares what was read for it, and hides who it is in quotes. It opens no store and no file.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Score } from '@shared/model/score';
import { openKnowledge } from '../../engine/knowledge';
import { hideQuotes, type QuotesToHide } from './hide-quotes';
import { type PreparedReading, prepareReading, type ReadingToPrepare } from './prepare-reading';
import { type Lot, type ScoredRow, scoreRows } from './score-rows';

export type ToScore = { readonly number: number } & (
  | { readonly lot: Lot }
  | { readonly reading: ReadingToPrepare }
  | { readonly quotes: QuotesToHide }
);
export type Scored = { readonly scored: readonly ScoredRow[] };
export type Prepared = { readonly prepared: PreparedReading };
export type Hidden = { readonly hidden: Score | null };
/** Null: what scoring leans on is loaded, and work may come. */
export type FromScorer = ({ readonly number: number } & (Scored | Prepared | Hidden)) | null;

const port = parentPort;
if (!port) throw new Error('the scorer is started by the program, not by hand');
// There a priority is a thread's own; elsewhere it would be the window's as well.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const answer = (said: FromScorer): void => port.postMessage(said);
// What fails here ends the thread, and is done again where it was asked for.
const work = async (asked: ToScore): Promise<void> => {
  const { number } = asked;
  if ('lot' in asked) answer({ number, scored: await scoreRows(asked.lot) });
  else if ('quotes' in asked) answer({ number, hidden: await hideQuotes(asked.quotes) });
  else answer({ number, prepared: await prepareReading(asked.reading) });
};

await openKnowledge();
port.on('message', work);
answer(null);
