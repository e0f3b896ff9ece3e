// A posting against a pile of resumes, with no window and no store: nothing is kept.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { explain } from '@shared/errors/explain';
import type { FailureKind } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';
import type { Criterion, Score } from '@shared/model/score';
import { draftCriteria } from '../engine/score/draft-criteria';
import { scoreDocument } from '../engine/score/score-document';
import { orderShortlist } from '../engine/shortlist/order-shortlist';
import { readPostings, resumesFolder } from '../jobs/load-samples';
import { openReaders } from '../jobs/reader/open-readers';
import type { ReaderPool } from '../jobs/reader/reader-pool';
import { failedOn, readWhole } from '../platform/disk';
import { walkFolder } from '../platform/walk-folder';
import type { Arguments } from './arguments';
import { alone, type Command, Mistyped } from './command';
import { makeReader } from './open-desk';
import { print, printError, table } from './say';

type Read = { readonly path: string; readonly sha256: string } & Score;
type Unread = { readonly path: string; readonly kind: FailureKind; readonly remedy: string };
type Screening = {
  readonly job: string;
  readonly criteria: readonly Criterion[];
  readonly shortlist: readonly Read[];
  readonly unread: readonly Unread[];
};

const maxFileBytes = 100_000_000;
const atOnce = 2;

export const screenCommand: Command = {
  help: [
    ['screen --job FILE --resumes PATH… [--json]', 'orders resumes for a posting; nothing is kept'],
    ['screen --samples [--json]', 'the same with the samples'],
  ],
  run: alone((typed) => runScreen(typed)),
};

const runScreen = async (typed: Arguments): Promise<void> => {
  const { title, text, paths } = await whatToScreen(typed);
  const criteria = draftCriteria(text);
  if (criteria.length === 0) printError('No requirements were found in this posting, so every score is 0.');
  const readers = openReaders({ spawn: makeReader(), idleMs: 1000 });
  try {
    const screening = await screen({ title, criteria, paths, readers });
    if (typed.has('json')) print(JSON.stringify(screening));
    else printScreening(screening);
  } finally {
    readers.close();
  }
};

const whatToScreen = async (
  typed: Arguments,
): Promise<{ readonly title: string; readonly text: string; readonly paths: readonly string[] }> => {
  if (typed.has('samples')) {
    const folder = resolve(import.meta.dirname, '..', '..', 'resources', 'samples');
    const [first] = await readPostings(folder);
    if (!first) throw new Error('The samples hold no posting.');
    return { title: first.title, text: first.text, paths: [resumesFolder(folder)] };
  }
  const job = typed.value('job');
  const paths = typed.values('resumes').map((path) => resolve(path));
  if (!job || paths.length === 0)
    throw new Mistyped('Say which posting and which resumes: --job FILE --resumes PATH…');
  return { title: job, text: await readFile(resolve(job), 'utf8'), paths };
};

type Screen = {
  readonly title: string;
  readonly criteria: readonly Criterion[];
  readonly paths: readonly string[];
  readonly readers: ReaderPool;
};

const screen = async ({ title, criteria, paths, readers }: Screen): Promise<Screening> => {
  const shortlist: Read[] = [];
  const unread: Unread[] = [];
  const one = async (path: string, problem: FailureKind | null): Promise<void> => {
    const read = problem ?? (await readAndScore(path, { criteria, readers }));
    if (typeof read === 'string') unread.push({ path, kind: read, remedy: explain(read).remedy });
    else shortlist.push(read);
  };
  const running = new Set<Promise<void>>();
  for await (const { path, problem } of walkFolder(paths)) {
    const next = one(path, problem).finally(() => running.delete(next));
    running.add(next);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await Promise.all(running);
  const byPath = (a: Unread, b: Unread): number => (a.path < b.path ? -1 : 1);
  return { job: title, criteria, shortlist: orderShortlist(shortlist), unread: unread.sort(byPath) };
};

const readAndScore = async (
  path: string,
  { criteria, readers }: Pick<Screen, 'criteria' | 'readers'>,
): Promise<Read | FailureKind> => {
  try {
    const bytes = await readWhole(path, maxFileBytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read = await readers.read(bytes);
    if (!read.ok) return read.error.kind;
    const { content } = read.value;
    return content ? { path, sha256, ...scoreDocument(content.text, criteria) } : 'format-unsupported';
  } catch (error) {
    return failedOn(error).failure.kind;
  }
};

const printScreening = ({ job, criteria, shortlist, unread }: Screening): void => {
  print(`${visibleText(job)}\n`);
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  for (const [index, { path, score, parts, findings }] of shortlist.entries()) {
    const hidden = findings > 0 ? `  (${findings} hidden, counting nothing)` : '';
    print(
      `${String(index + 1).padStart(3)}. ${String(Math.round(score)).padStart(3)}  ${nameOf(path)}${hidden}`,
    );
    const best = parts.filter(({ quote }) => quote !== null).toSorted((a, b) => b.points - a.points);
    for (const { criterionId, quote, page } of best.slice(0, 3))
      print(`          “${short(quote ?? '')}” (page ${page}) for: ${short(labels.get(criterionId) ?? '')}`);
  }
  if (unread.length === 0) return;
  print('\nNot read:');
  print(table(unread.map(({ path, kind, remedy }) => [`  ${nameOf(path)}`, explain(kind).what, remedy])));
  print('\nThe order is a proposal with its reasons; people decide.');
};

const nameOf = (path: string): string => visibleText(basename(path));

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
