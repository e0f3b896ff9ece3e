// The thread that scores: evidence and criteria in, scores as they are kept out. It opens no store and no file.
import { parentPort } from 'node:worker_threads';
import { openKnowledge } from '../../engine/knowledge';
import { type Lot, type ScoredRow, scoreRows } from './score-rows';

export type ToScore = { readonly number: number; readonly lot: Lot };
/** Null: what scoring leans on is loaded, and work may come. */
export type FromScorer = { readonly number: number; readonly scored: readonly ScoredRow[] } | null;

const port = parentPort;
if (!port) throw new Error('the scorer is started by the program, not by hand');
const answer = (said: FromScorer): void => port.postMessage(said);
// What fails here ends the thread, and is done again where it was asked for.
const score = async ({ number, lot }: ToScore): Promise<void> =>
  answer({ number, scored: await scoreRows(lot) });

await openKnowledge();
port.on('message', score);
answer(null);
