// Scoring of many stored profiles in a real encrypted store, and their order after a weight moved.
// bench-score.js [PROFILES …]: each number is a run of its own. Prints a list of figures as JSON.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Criteria } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { everybody } from '@shared/model/shortlist';
import { openStore, type Store } from '../../electron/db/open-store';
import type { EvidenceRow } from '../../electron/db/schema';
import { openKnowledge } from '../../electron/engine/knowledge';
import { readDocument } from '../../electron/engine/pipeline';
import { previewOrder } from '../../electron/engine/shortlist/preview-order';
import { findSkills } from '../../electron/engine/skills/find-skills';
import { keepApplications } from '../../electron/jobs/keep-applications';
import { openScorers, scoreBeside } from '../../electron/jobs/scorer/open-scorers';
import { makeEvidence } from '../../electron/jobs/screening/keep-evidence';
import { scoreJob } from '../../electron/jobs/screening/score-job';
import { readShortlist, type ShortlistQuery } from '../../electron/jobs/shortlist/read-shortlist';
import { makeId } from '../../electron/platform/make-id';
import { type Figure, percentile, round } from './figure';
import { fifteenCriteria, samples } from './sample-criteria';

const run = async (counts: readonly number[]): Promise<Figure[]> => {
  const rows = await sampleEvidence();
  const criteria = await fifteenCriteria();
  const figures = [await benchMatcher(rows)];
  for (const count of counts) figures.push(...(await benchCount(count, rows, criteria)));
  return figures;
};

const sampleEvidence = async (): Promise<readonly EvidenceRow[]> => {
  const knowledge = await openKnowledge();
  const rows: EvidenceRow[] = [];
  for (const name of (await readdir(join(samples, 'resumes'))).sort()) {
    const read = await readDocument(await readFile(join(samples, 'resumes', name)), { name });
    if (!read.ok || !read.value.content) continue;
    rows.push(makeEvidence({ documentId: '', sha256: '', knowledge }, read.value.content));
  }
  return rows;
};

/** Each passage of a resume through the lexicon. */
const benchMatcher = async (rows: readonly EvidenceRow[]): Promise<Figure> => {
  const { lexicon } = await openKnowledge();
  const resumes = rows.map(({ passages }) =>
    passages.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as [string]).slice(0, 1))),
  );
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1)
    for (const passages of resumes) {
      const start = performance.now();
      for (const passage of passages) findSkills(passage, lexicon);
      times.push(performance.now() - start);
    }
  return {
    name: 'skills of a resume, p50',
    value: round(percentile(times, 0.5)),
    unit: 'ms',
    better: 'lower',
  };
};

const benchCount = async (
  count: number,
  samplesOf: readonly EvidenceRow[],
  criteria: Criteria,
): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-bench-'));
  const store = await openStore({ file: join(folder, 'store.db'), key: randomBytes(32) });
  const scorers = openScorers({ script: join(import.meta.dirname, 'scorer.js') });
  scoreBeside(store, scorers);
  try {
    const { jobId, criteriaId } = await fill(store, { count, samplesOf, criteria });
    const start = performance.now();
    const ranked = await scoreJob(store, jobId, { id: criteriaId, ...criteria });
    const seconds = (performance.now() - start) / 1000;
    const again = performance.now();
    await scoreJob(store, jobId, { id: criteriaId, ...criteria });
    const opened = (performance.now() - again) / 1000;
    const moves = Array.from({ length: 9 }, (_, weight) => {
      const items = criteria.items.map((item, index) => ({
        ...item,
        weight: index === 0 ? 1 + (weight % 5) : item.weight,
      }));
      const moved = performance.now();
      previewOrder(ranked, items);
      return performance.now() - moved;
    });
    const window = await benchWindows(store, jobId as JobId, criteria);
    const many = count.toLocaleString('en');
    return [
      {
        name: `score ${many} stored profiles by 15 criteria and keep it`,
        value: round(seconds),
        unit: 's',
        better: 'lower',
      },
      {
        name: `open the shortlist of ${many} scored before`,
        value: round(opened),
        unit: 's',
        better: 'lower',
      },
      {
        name: `order of ${many} after a weight moved, p50`,
        value: round(percentile(moves, 0.5)),
        unit: 'ms',
        better: 'lower',
      },
      ...Object.entries(window).map(
        ([what, ms]): Figure => ({
          name: `${what} of ${many}`,
          value: round(ms),
          unit: 'ms',
          better: 'lower',
        }),
      ),
    ];
  } finally {
    scorers.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A list as the window asks for it: a hundred rows at a time. */
const benchWindows = async (store: Store, jobId: JobId, { items }: Criteria) => {
  await store.transact((writer) =>
    keepApplications(writer, { documentId: null, at: new Date(0).toISOString() }),
  );
  const timed = async (query: Partial<ShortlistQuery>): Promise<number> => {
    const start = performance.now();
    await readShortlist(store, {
      jobId,
      filter: everybody,
      weights: null,
      offset: 0,
      limit: 100,
      ...query,
    });
    return performance.now() - start;
  };
  const first = await timed({});
  const times: number[] = [];
  for (let weight = 0; weight < 9; weight += 1)
    times.push(await timed({ weights: { [items[0]?.id ?? '']: weight % 6 } }));
  return {
    'first rows of the shortlist, opened anew': first,
    'first rows of the shortlist, a weight moved, p50': percentile(times, 0.5),
    'rows in the middle of the shortlist': await timed({ offset: 5000 }),
    'first rows of a filter': await timed({ filter: { ...everybody, only: 'unseen', bucket: 'unknown' } }),
  };
};

type Filling = {
  readonly count: number;
  readonly samplesOf: readonly EvidenceRow[];
  readonly criteria: Criteria;
};

const fill = async (store: Store, { count, samplesOf, criteria }: Filling) => {
  const at = new Date(0).toISOString();
  const [jobId, importId, criteriaId] = [makeId(), makeId(), makeId()];
  await store.transact(async (writer) => {
    await writer
      .insertInto('job')
      .values({ id: jobId, title: 'Job', posting: '', created_at: at, changed_at: at })
      .execute();
    await writer
      .insertInto('criteria')
      .values({
        id: criteriaId,
        job_id: jobId,
        version: 1,
        preset: 'standard',
        items: JSON.stringify(criteria.items),
        created_at: at,
      })
      .execute();
    await writer
      .insertInto('import')
      .values({ id: importId, job_id: jobId, action_id: makeId(), created_at: at, walked: 1, paths: '[]' })
      .execute();
  });
  for (let from = 0; from < count; from += 500)
    await store.transact(async (writer) => {
      for (let index = from; index < Math.min(count, from + 500); index += 1) {
        const [id, sha256] = [makeId(), randomBytes(32).toString('hex')];
        const name = `resume-${index}.pdf`;
        await writer
          .insertInto('document')
          .values({
            id,
            sha256,
            media_type: 'application/pdf',
            name,
            bytes: 1,
            created_at: at,
            blob_name: id,
            blob_key: id,
          })
          .execute();
        await writer
          .insertInto('profile')
          .values({ document_id: id, facts: '{}', judgement: 'resume', reason: '' })
          .execute();
        await writer
          .insertInto('import_file')
          .values({
            id: makeId(),
            import_id: importId,
            job_id: jobId,
            path: name,
            folder: '',
            name,
            state: 'read',
            document_id: id,
            changed_at: at,
          })
          .execute();
        const sample = samplesOf[index % samplesOf.length];
        if (sample)
          await writer
            .insertInto('evidence')
            .values({ ...sample, document_id: id, sha256 })
            .execute();
      }
    });
  return { jobId, criteriaId };
};

const counts = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(await run(counts.length > 0 ? counts : [10_000]))}\n`);
