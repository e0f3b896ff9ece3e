// People of other jobs x the criteria of this one -> those who may fit, in the order of a shortlist. Nothing is recorded:
// they are scored beside the window's thread, and what came of it is kept until something it comes from has changed.
import { type Elsewhere, listElsewhere, listHired } from '../../db/queries/elsewhere';
import { listOwnSkills } from '../../db/queries/own-skill';
import type { StoredCriteria } from '../../db/queries/screening';
import { bucketOf, orderShortlist } from '../../engine/shortlist/order-shortlist';
import { keptWhile } from '../kept-while';
import { dueIds } from '../retention/list-due';
import { scorersOf } from '../scorer/open-scorers';
import { currentEvidence } from '../screening/current-evidence';
import { type KeptScore, unpackScores } from '../screening/pack-score';
import type { Session } from '../session';

export type Suggested = Elsewhere & KeptScore;
export type Found = {
  readonly looked: number;
  /** One for each person. */
  readonly suggested: readonly Suggested[];
};

export const findSuggested = async (
  session: Session,
  jobId: string,
  criteria: StoredCriteria,
): Promise<Found> => {
  const fitting = await keptWhile(session.store, {
    name: 'suggested',
    of: criteria.id,
    tables: ['import_file', 'profile', 'person', 'correction', 'own_skill'],
    read: () => findFitting(session, jobId, criteria),
  });
  const out = await notAsked(session);
  const people = new Set<string>();
  const suggested = fitting.suggested.filter(({ root }) => {
    const isNew = !out.has(root) && !people.has(root);
    people.add(root);
    return isNew;
  });
  return { looked: fitting.looked, suggested };
};

/** Those who may still be asked: not in this job, not hired for another, and not past what the office keeps. */
export const listAskable = async (session: Session, jobId: string): Promise<readonly Elsewhere[]> => {
  const out = await notAsked(session);
  return (await listElsewhere(session.store.reader, jobId)).filter(({ root }) => !out.has(root));
};

const notAsked = async (session: Session): Promise<ReadonlySet<string>> =>
  new Set([...(await dueIds(session)), ...(await listHired(session.store.reader))]);

/** The newest of so many that a look at them all ends. */
const mostLooked = 5000;
/** So few that whoever else is scored, or is scored here for want of a thread, never waits long. */
const atOnce = 50;
/** Below this nobody would look. */
const leastScore = 30;

const findFitting = async ({ store }: Session, jobId: string, criteria: StoredCriteria): Promise<Found> => {
  const looked = (await listElsewhere(store.reader, jobId)).slice(0, mostLooked);
  const own = await listOwnSkills(store.reader);
  const unpack = unpackScores(criteria);
  const fitting: Suggested[] = [];
  for (let from = 0; from < looked.length; from += atOnce) {
    const some = new Map(looked.slice(from, from + atOnce).map((each) => [each.documentId, each]));
    const rows = await currentEvidence(store, [...some.keys()]);
    for (const { documentId, score, said } of await scorersOf(store).score({ rows, criteria, own })) {
      const who = some.get(documentId);
      if (who === undefined || score < leastScore) continue;
      const scored = unpack(said);
      if (bucketOf(scored) < 2) fitting.push({ ...who, ...scored });
    }
  }
  const suggested = orderShortlist(fitting);
  return { looked: new Set(looked.map(({ root }) => root)).size, suggested };
};
