// npm run eval -- retrieval --root DIR: does a posting of an occupation bring up the folder of that occupation?
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '@shared/model/text';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';
import { readDocument } from '../../electron/engine/pipeline';
import { type Prepared, prepareCandidate } from '../../electron/engine/prepare-candidate';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { scoreCandidate } from '../../electron/engine/score/score-candidate';
import { orderShortlist } from '../../electron/engine/shortlist/order-shortlist';
import { walkFolder } from '../../electron/platform/walk-folder';
import { type EvalCommand, refuse, say } from './eval-command';
import { ndcg } from './ranking/ndcg';
import { bm25, tfIdf, wholeMeaning } from './ranking/reference-rankers';

type Resume = {
  readonly path: string;
  readonly sha256: string;
  readonly plain: string;
  readonly prepared: Prepared;
};

export const retrieval: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      postings: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.root) return refuse('retrieval --root DIR [--postings DIR] [--json]');
  const folder = values.postings ?? join('tests', 'eval', 'postings');
  const known = await openKnowledge();
  const resumes = await readResumes(values.root, known);
  const categories = [...new Set(resumes.map(categoryOf))].sort();
  const plains = resumes.map(({ plain }) => plain);
  const references = { bm25: bm25(plains), tfIdf: tfIdf(plains), cosine: wholeMeaning(plains, known) };
  const rows: Record<string, number | string>[] = [];
  for (const category of categories) {
    const posting = await readFile(join(folder, `${category.toLowerCase()}.txt`), 'utf8');
    const isRight = (resume: Resume): boolean => categoryOf(resume) === category;
    const row: Record<string, number | string> = {
      category,
      ours: ndcg(order(posting, resumes, known).map(isRight)),
    };
    for (const [name, rank] of Object.entries(references))
      row[name] = ndcg(rank(posting).map((index) => isRight(resumes[index] as Resume)));
    rows.push(row);
  }
  const mean = (name: string): number => rows.reduce((sum, row) => sum + Number(row[name]), 0) / rows.length;
  const means = Object.fromEntries(['ours', 'bm25', 'tfIdf', 'cosine'].map((name) => [name, mean(name)]));
  if (values.json) return say(JSON.stringify({ files: resumes.length, ndcg10: means, rows }));
  for (const row of [...rows, { category: 'mean', ...means }])
    say(
      `${String(row.category).padEnd(24)} ${['ours', 'bm25', 'tfIdf', 'cosine'].map((name) => `${name} ${Number((row as Record<string, unknown>)[name]).toFixed(3)}`).join('  ')}`,
    );
};

const categoryOf = ({ path }: Resume): string => basename(dirname(path));

const readResumes = async (root: string, known: Knowledge): Promise<readonly Resume[]> => {
  const resumes: Resume[] = [];
  for await (const { path, problem } of walkFolder([root])) {
    if (problem !== null) continue;
    const read = await readDocument(await readFile(path), { name: basename(path) });
    if (!read.ok || !read.value.content) continue;
    const { content } = read.value;
    resumes.push({
      path,
      sha256: basename(path),
      plain: plainText(content.text),
      prepared: prepareCandidate(content, known),
    });
  }
  return resumes;
};

const order = (posting: string, resumes: readonly Resume[], known: Knowledge): readonly Resume[] => {
  const { criteria } = draftCriteria({ posting }, known.lexicon);
  return orderShortlist(
    resumes.map((resume) => ({
      ...scoreCandidate({ sha256: resume.sha256, ...resume.prepared }, criteria, known),
      sha256: resume.sha256,
      resume,
    })),
  ).map(({ resume }) => resume);
};
