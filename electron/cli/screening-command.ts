// The same screening over a store: criteria in versions, the shortlist of a job, proposals both ways.
import { Failed } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import { documentId, jobId } from '@shared/model/id';
import type { Score } from '@shared/model/score';
import { readJob } from '../db/queries/job';
import { readCriteria, type StoredCriteria } from '../db/queries/screening';
import { draftCriteria } from '../engine/criteria/draft-criteria';
import { editCriteria } from '../jobs/screening/edit-criteria';
import { officeKnowledge } from '../jobs/screening/office-knowledge';
import { quoteScores } from '../jobs/screening/quote-scores';
import { scoreJob } from '../jobs/screening/score-job';
import { suggestJobs, suggestPeople } from '../jobs/screening/suggest';
import type { Session } from '../jobs/session';
import type { Arguments } from './arguments';
import { Mistyped, parsed, refused } from './command';
import { withDesk } from './open-desk';
import { criteriaFrom } from './read-criteria';
import { print, table } from './say';

const jobOf = (typed: Arguments) =>
  parsed(jobId, typed.words[2], 'Say which job, by its id from “job list”.');

/** From a file of criteria, or drafted from the job's own posting; every time a new version. */
export const setCriteria = async (typed: Arguments): Promise<void> => {
  const id = jobOf(typed);
  const given = typed.value('criteria');
  const from = given === undefined ? null : await criteriaFrom(given);
  await withDesk(typed, async (desk) => {
    const session = desk.session();
    const job = await readJob(session.store.reader, id);
    if (!job) throw new Failed('not-found');
    const { lexicon } = await officeKnowledge(session.store.reader);
    const { preset, items } =
      from ?? draftCriteria({ posting: job.posting, title: job.title }, lexicon).criteria;
    const edited = await editCriteria(session, id, { preset, items });
    if (!edited.ok) throw refused(edited.error);
    if (typed.has('json')) print(JSON.stringify(edited.value));
    else print(`version ${edited.value.version}: ${edited.value.items.length} criteria`);
  });
};

export const screenJob = async (typed: Arguments): Promise<void> => {
  const id = jobOf(typed);
  await withDesk(typed, async (desk) => {
    const session = desk.session();
    const ranked = await scoreJob(session.store, id, await criteriaOf(session, id));
    if (typed.has('json')) print(JSON.stringify(await quoteScores(session.store, ranked)));
    else print(table(ranked.map((each, index) => [`${index + 1}.`, ...rowOf(each.name, each)])));
  });
};

export const suggestForJob = async (typed: Arguments): Promise<void> => {
  const id = jobOf(typed);
  await withDesk(typed, async (desk) => {
    const session = desk.session();
    const found = await suggestPeople(session, id, await criteriaOf(session, id));
    if (typed.has('json')) print(JSON.stringify(found));
    else print(table(found.map(({ documentId: each, name, score }) => [each, ...rowOf(name, score)])));
  });
};

export const suggestForDocument = async (typed: Arguments): Promise<void> => {
  const id = parsed(documentId, typed.words[2], 'Say which document, by its id from “job files”.');
  await withDesk(typed, async (desk) => {
    const found = await suggestJobs(desk.session().store, id);
    if (typed.has('json')) print(JSON.stringify(found));
    else print(table(found.map(({ jobId: each, name, score }) => [each, ...rowOf(name, score)])));
  });
};

const criteriaOf = async ({ store }: Session, id: string): Promise<StoredCriteria> => {
  const criteria = await readCriteria(store.reader, id);
  if (!criteria) throw new Mistyped('This job has no criteria yet: job criteria JOB');
  return criteria;
};

const rowOf = (name: string, { score, band }: Pick<Score, 'score' | 'band'>): readonly string[] => [
  score.toFixed(1),
  band,
  visibleText(name),
];
