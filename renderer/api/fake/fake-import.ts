import type { OpenDocument } from '@shared/model/document';
import type { DocumentId, ImportFileId, ImportId, JobId } from '@shared/model/id';
import type { ImportCounts, ImportFile } from '@shared/model/import';
import { makeFakeResume } from './fake-resume';
import { type FakeState, filesOf, makeFakeId, nowInstant } from './fake-state';

/** Rows at once, then one after the other through `reading` to their end, told in batches. */
export const startFakeImport = (
  state: FakeState,
  of: { jobId: JobId; importId: ImportId; count: number; names?: readonly string[]; tickMs: number },
): void => {
  const rows = Array.from({ length: of.count }, (_, number) =>
    makeRow(of.jobId, of.importId, number, of.names?.[number]),
  );
  for (const row of rows) state.files.set(row.id, row);
  tellProgress(state, of.jobId, rows);
  if (of.tickMs === 0) for (const row of rows) readFakeFile(state, row, numberOf(rows, row));
  else work(state, rows, Math.max(1, Math.ceil(of.count / 120)), of.tickMs);
};

export const countStates = (files: readonly ImportFile[]): ImportCounts => {
  const counts = { queued: 0, reading: 0, read: 0, duplicate: 0, failed: 0 };
  for (const file of files) counts[file.state] += 1;
  return counts;
};

export const tellProgress = (state: FakeState, jobId: JobId, changed: readonly ImportFile[]): void => {
  const counts = countStates(filesOf(state, jobId));
  for (let at = 0; at < Math.max(1, changed.length); at += 500)
    state.tell('import.progressed', {
      jobId,
      changed: changed.slice(at, at + 500),
      counts,
      walking: state.walking.has(jobId),
    });
};

const makeRow = (jobId: JobId, importId: ImportId, number: number, name?: string): ImportFile => {
  const resume = makeFakeResume(number, name === undefined ? {} : { name, folder: '' });
  return {
    id: makeFakeId<ImportFileId>(),
    importId,
    jobId,
    folder: resume.folder,
    name: resume.name,
    state: 'queued',
    problem: null,
    documentId: null,
    pages: null,
    findings: null,
    members: null,
    otherwise: null,
    changedAt: nowInstant(),
  };
};

const work = (state: FakeState, rows: readonly ImportFile[], batch: number, tickMs: number): void => {
  let next = 0;
  const waits = ({ id }: ImportFile): boolean => state.files.get(id)?.problem !== 'import-cancelled';
  const timer = setInterval(() => {
    if (state.isPaused || state.vault.state !== 'open') return;
    const done = rows
      .slice(next, next + batch)
      .filter(waits)
      .map((row) => readFakeFile(state, row, numberOf(rows, row)));
    next += batch;
    const begun = rows
      .slice(next, next + batch)
      .filter(waits)
      .map((row) => put(state, { ...row, state: 'reading' }));
    const jobId = rows[0]?.jobId;
    if (jobId !== undefined) tellProgress(state, jobId, [...done, ...begun]);
    if (next >= rows.length) {
      clearInterval(timer);
      state.tell('jobs.changed', null);
    }
  }, tickMs);
};

const numberOf = (rows: readonly ImportFile[], row: ImportFile): number => rows.indexOf(row);

const readFakeFile = (state: FakeState, row: ImportFile, number: number): ImportFile => {
  const resume = makeFakeResume(number, { name: row.name, folder: row.folder });
  const id = makeFakeId<DocumentId>();
  state.documents.set(id, {
    document: {
      id,
      sha256: number.toString(16).padStart(64, '0'),
      mediaType: mediaTypeOf(row.name),
      name: row.name,
      bytes: 18_000 + ((number * 7919) % 400_000),
      createdAt: nowInstant(),
    },
    isRedacted: false,
    pages: resume.pages,
    findings: resume.problem === null ? resume.findings : [],
    profile: resume.profile,
    versions: versionsOf(state, number),
    readAt: resume.problem === null ? nowInstant() : null,
    problem: resume.problem,
  });
  return put(state, {
    ...row,
    state: resume.problem !== null ? 'failed' : resume.isDuplicate ? 'duplicate' : 'read',
    problem: resume.problem,
    documentId: id,
    pages: resume.problem === null ? resume.pages.length : null,
    findings: resume.problem === null ? resume.findings.length : null,
    members: resume.problem === null ? 0 : null,
    otherwise: resume.problem === null ? resume.otherwise : null,
  });
};

/** Any password but “wrong” opens a protected file; without one it stays as it was. */
export const retryFakeFile = (state: FakeState, file: ImportFile, password: string | null): void => {
  const opens = file.problem !== 'document-locked' || (password !== null && password !== 'wrong');
  const failed = {
    ...file,
    problem: password === null ? file.problem : ('document-wrong-password' as const),
  };
  const read = { ...file, state: 'read' as const, problem: null, pages: 2, findings: 0, members: 0 };
  tellProgress(state, file.jobId, [put(state, opens ? read : failed)]);
};

/** Now and then an earlier file is of the same person. */
const versionsOf = (state: FakeState, number: number): OpenDocument['versions'] => {
  const earlier = number % 13 === 3 ? [...state.documents.values()].at(-1)?.document : undefined;
  if (earlier === undefined) return [];
  const { id, name, createdAt } = earlier;
  return [{ documentId: id, name, createdAt, same: 'likely', because: ['the same e-mail address'] }];
};

const put = (state: FakeState, row: ImportFile): ImportFile => {
  const changed = { ...row, changedAt: nowInstant() };
  state.files.set(row.id, changed);
  return changed;
};

const mediaTypeOf = (name: string) =>
  name.endsWith('.docx')
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : name.endsWith('.odt')
      ? 'application/vnd.oasis.opendocument.text'
      : name.endsWith('.rtf')
        ? 'application/rtf'
        : name.endsWith('.txt')
          ? 'text/plain'
          : 'application/pdf';

/** What still waits is given up; the rows stay. */
export const cancelFakeImport = (state: FakeState, jobId: JobId): number => {
  const waiting = filesOf(state, jobId).filter((file) => file.state === 'queued');
  for (const file of waiting)
    state.files.set(file.id, { ...file, state: 'failed', problem: 'import-cancelled' });
  tellProgress(
    state,
    jobId,
    waiting.map((file) => state.files.get(file.id) ?? file),
  );
  return waiting.length;
};
