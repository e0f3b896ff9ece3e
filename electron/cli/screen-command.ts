// A posting against a pile of resumes, with no window and no store: nothing is kept.
import { resolve } from 'node:path';
import { explain } from '@shared/errors/explain';
import type { FailureKind } from '@shared/errors/failure';
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import type { Finding } from '@shared/model/text';
import { draftCriteria } from '../engine/criteria/draft-criteria';
import type { PostingProblem } from '../engine/criteria/posting-problem';
import { openKnowledge } from '../engine/knowledge';
import { prepareCandidate } from '../engine/prepare-candidate';
import type { Knowledge } from '../engine/score/knowledge';
import { scoreCandidate } from '../engine/score/score-candidate';
import { orderShortlist } from '../engine/shortlist/order-shortlist';
import { readPostings, resumesFolder } from '../jobs/load-samples';
import type { Arguments } from './arguments';
import { alone, type Command, Mistyped } from './command';
import { criteriaFrom, draftFromFile } from './read-criteria';
import { type FileRead, readFiles } from './read-files';
import { printError } from './say';
import { printScreening } from './say-screening';

export type Entry = Score & {
  readonly path: string;
  readonly sha256: string;
  readonly name: string | null;
  readonly findings: readonly Finding[];
};
export type Unread = { readonly path: string; readonly kind: FailureKind; readonly remedy: string };
export type Screening = {
  readonly job: string;
  readonly criteria: Criteria;
  readonly shortlist: readonly Entry[];
  readonly unread: readonly Unread[];
};

export const screenCommand: Command = {
  help: [
    ['screen --job FILE --resumes PATH… [--criteria FILE]', 'orders resumes for a posting; nothing is kept'],
    ['screen --samples', 'the same with the samples'],
    ['screen … --json | --csv | --table', 'how it is printed'],
  ],
  run: alone((typed) => runScreen(typed)),
};

const runScreen = async (typed: Arguments): Promise<void> => {
  const { job, criteria, paths, problem } = await whatToScreen(typed);
  if (problem) printError(`${problem.what} ${problem.remedy}`);
  const known = await openKnowledge();
  const shortlist: Entry[] = [];
  const unread: Unread[] = [];
  const tell = (file: FileRead): void => {
    const read = scored(file, { criteria, known });
    if ('kind' in read) unread.push(read);
    else if ('receipt' in read) shortlist.push(read);
  };
  await readFiles({ paths, workers: 2, tell });
  const byPath = (a: Unread, b: Unread): number => (a.path < b.path ? -1 : 1);
  printScreening({ job, criteria, shortlist: orderShortlist(shortlist), unread: unread.sort(byPath) }, typed);
};

type Asked = {
  readonly job: string;
  readonly criteria: Criteria;
  readonly paths: readonly string[];
  /** With the posting, where nothing else was given. */
  readonly problem: PostingProblem | null;
};

const whatToScreen = async (typed: Arguments): Promise<Asked> => {
  if (typed.has('samples')) {
    const folder = resolve(import.meta.dirname, '..', '..', 'resources', 'samples');
    const [first] = await readPostings(folder);
    if (!first) throw new Error('The samples hold no posting.');
    const { lexicon } = await openKnowledge();
    const { criteria } = draftCriteria({ posting: first.text, title: first.title }, lexicon);
    return { job: first.title, criteria, paths: [resumesFolder(folder)], problem: null };
  }
  const job = typed.value('job');
  const given = typed.value('criteria');
  const paths = typed.values('resumes').map((path) => resolve(path));
  if (!job || paths.length === 0)
    throw new Mistyped('Say which posting and which resumes: --job FILE --resumes PATH…');
  const drafted = await draftFromFile(job, typed.value('preset') ?? null);
  const criteria = given ? await criteriaFrom(given) : drafted.criteria;
  return { job: drafted.title ?? job, criteria, paths, problem: given ? null : drafted.problem };
};

/** An archive is nothing but what it holds: that comes on its own. */
const scored = (
  { path, sha256, outcome }: FileRead,
  { criteria, known }: { readonly criteria: Criteria; readonly known: Knowledge },
): Entry | Unread | { readonly archive: true } => {
  if (!outcome.ok || sha256 === null) {
    const kind = outcome.ok ? 'internal' : outcome.error.kind;
    return { path, kind, remedy: explain(kind).remedy };
  }
  const { content } = outcome.value;
  if (!content) return { archive: true };
  const score = scoreCandidate({ sha256, ...prepareCandidate(content, known) }, criteria, known);
  return {
    path,
    sha256,
    name: content.profile.name?.value ?? null,
    findings: content.text.findings,
    ...score,
  };
};
