import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { knownPseudonymOf, pseudonymOf } from '@shared/lib/pseudonym';
import type { ApplicationId, DocumentId, JobId, PersonId } from '@shared/model/id';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { listNotes } from '../../electron/db/queries/people';
import { personsOf } from '../../electron/db/queries/person';
import { moveApplications } from '../../electron/jobs/decide';
import { correctDocument } from '../../electron/jobs/document/correct-document';
import { showDocument } from '../../electron/jobs/document/show-document';
import { createJob } from '../../electron/jobs/edit-job';
import { blindFiles } from '../../electron/jobs/import/blind-files';
import { findAlike } from '../../electron/jobs/people/find-alike';
import { findVersions } from '../../electron/jobs/people/find-versions';
import { listPeople } from '../../electron/jobs/people/list-people';
import { mergePeople } from '../../electron/jobs/people/merge-people';
import { openPerson } from '../../electron/jobs/people/open-person';
import { tagPerson } from '../../electron/jobs/people/tag-person';
import { addNote } from '../../electron/jobs/people/write-note';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import type { Session } from '../../electron/jobs/session';
import { openCandidate } from '../../electron/jobs/shortlist/open-candidate';
import { listShortlistIds, readShortlist } from '../../electron/jobs/shortlist/read-shortlist';
import { readSecondLook } from '../../electron/jobs/shortlist/second-look';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resumeWith = (line: string): string =>
  `Zenobiah Quillfeather\nWard Nurse\nzenobiah@example.org\n\nExperience\n\nWard Nurse, Northgate Hospice\nJanuary 2015 - March 2024\n- Led wound care on a ward of 30\n- ${line}\n\nEducation\nBachelor of Nursing, University of Leeds, 2009\n`;

type Came = 'the same file' | 'another file, merged' | 'another file, not merged';

/** What the surfaces are asked with: an application where she is known, and one where she is hidden. */
type Both = {
  readonly session: Session;
  readonly known: Place;
  readonly hidden: Place;
};
type Place = {
  readonly jobId: JobId;
  readonly id: ApplicationId;
  readonly personId: PersonId;
  readonly documentId: DocumentId;
};

const importInto = async (session: Session, jobId: JobId, file: { name: string; words: string }) => {
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  await writeFile(join(folder, file.name), file.words);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
};

const placeIn = async ({ store }: Session, jobId: JobId): Promise<Place> => {
  const query = { jobId, filter: everybody, weights: null, offset: 0, limit: 9 };
  const [row] = (await readShortlist(store, query)).rows;
  const { applicationId: id, personId } = must(row, 'one applied');
  const { application } = await openCandidate(store, { id, redacted: false });
  return { jobId, id, personId, documentId: application.documentId };
};

const open = async (came: Came) => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const day = await createJob(session, { title: 'Dayshift', posting: '' });
  const night = await createJob(session, { title: 'Nightshift', posting: '' });
  await importInto(session, day, { name: 'Day-Quillfeather.txt', words: resumeWith('Taught relatives') });
  await importInto(session, night, {
    name: 'Night-Quillfeather.txt',
    words: resumeWith(came === 'the same file' ? 'Taught relatives' : 'Taught moonlight'),
  });
  const [known, hidden] = [await placeIn(session, day), await placeIn(session, night)];
  if (came === 'another file, merged')
    await mergePeople(session, { keep: known.personId, merge: hidden.personId });
  await moveApplications(session, { ids: [known.id], stage: 'interview', reason: null });
  await addNote(session, { personId: known.personId, applicationId: known.id, words: 'Dayword' });
  await addNote(session, { personId: known.personId, applicationId: null, words: 'Personword' });
  await addNote(session, { personId: hidden.personId, applicationId: hidden.id, words: 'Nightword' });
  await tagPerson(session, { id: known.personId, tags: ['daytag'] });
  return { desk, both: { session, known, hidden } };
};

const listed = (session: Session, words: string) =>
  listPeople(session.store.reader, { words, offset: 0, limit: 9 });
const searched = (session: Session, words: string) =>
  findDocuments(session.store.reader, { words, limit: 9 });
const notesOf = async ({ store }: Session, { personId, id }: Place) =>
  listNotes(store.reader, { ids: await personsOf(store.reader, personId), beside: id });
const filesOf = async ({ store: { reader } }: Session, { jobId }: Place) =>
  blindFiles(reader, { jobId, files: (await listFiles(reader, { jobId, offset: 0, limit: 9 })).files });

/** Where she is hidden: nothing may say who she is, nor what stands about her where she is known. */
const hiddenSurfaces: Readonly<Record<string, (both: Both) => Promise<unknown>>> = {
  shortlist: ({ session, hidden }) =>
    readShortlist(session.store, {
      jobId: hidden.jobId,
      filter: everybody,
      weights: null,
      offset: 0,
      limit: 9,
    }),
  'second look': ({ session, hidden }) =>
    readSecondLook(session.store, { jobId: hidden.jobId, ids: [hidden.id] }),
  'opened application': ({ session, hidden }) =>
    openCandidate(session.store, { id: hidden.id, redacted: false }),
  files: ({ session, hidden }) => filesOf(session, hidden),
  versions: ({ session, hidden }) => findVersions(session.store.reader, hidden.jobId),
  document: ({ session, hidden }) =>
    showDocument(session.store.reader, { id: hidden.documentId, jobId: hidden.jobId }),
  notes: ({ session, hidden }) => notesOf(session, hidden),
  'filter by name': ({ session, hidden: { jobId } }) =>
    listShortlistIds(session.store, { jobId, filter: { ...everybody, words: 'Quillfeather' } }).then((ids) =>
      ids.length === 0 ? null : 'Quillfeather found',
    ),
};

/** Where she is known: nothing may say what she is called where she is hidden, nor which job that is. */
const knownSurfaces: Readonly<Record<string, (both: Both) => Promise<unknown>>> = {
  people: async ({ session }) =>
    (await listed(session, '')).rows.filter(({ look }) => look.name.includes('Zenobiah')),
  'people by name': ({ session }) => listed(session, 'Quillfeather'),
  person: ({ session, known }) => openPerson(session.store.reader, known.personId),
  'opened application': ({ session, known }) =>
    openCandidate(session.store, { id: known.id, redacted: false }),
  files: ({ session, known }) => filesOf(session, known),
  document: ({ session, known }) =>
    showDocument(session.store.reader, { id: known.documentId, jobId: known.jobId }),
  'document of no job': ({ session, known }) =>
    showDocument(session.store.reader, { id: known.documentId, jobId: null }),
  notes: ({ session, known }) => notesOf(session, known),
  'search by name': ({ session }) => searched(session, 'Quillfeather'),
};

/** Questions that would join both, and what they may find at most. */
const bridges: Readonly<Record<string, (both: Both) => Promise<unknown>>> = {
  'people by pseudonym': ({ session, hidden }) => listed(session, pseudonymOf(hidden.personId).name),
  'search for the hidden job': ({ session }) => searched(session, 'job:Nightshift '),
  'search for the hidden stage': ({ session }) => searched(session, 'stage:new '),
  'search for a hidden note': ({ session }) => searched(session, 'note:Nightword '),
  'search for words of both': ({ session }) => searched(session, 'wound '),
  'search for what only came hidden': ({ session }) => searched(session, 'moonlight '),
  'may be the same': ({ session }) => findAlike(session.store.reader, { offset: 0, limit: 9 }),
};

const saysWho = /Zenobiah|Quillfeather|Dayshift|Dayword|Personword|daytag/i;

const ways: readonly Came[] = ['the same file', 'another file, merged', 'another file, not merged'];
const opened = new Map<Came, ReturnType<typeof open>>();
const shared = (came: Came) => {
  if (!opened.has(came)) opened.set(came, open(came));
  return must(opened.get(came), 'just opened');
};

const tableOf = (surfaces: Readonly<Record<string, unknown>>) =>
  ways.flatMap((came) => Object.keys(surfaces).map((name) => [came, name] as const));

test.each(tableOf(hiddenSurfaces))(
  'known by %s elsewhere, %s says who is hidden here',
  async (came, name) => {
    const { both } = await shared(came);
    const handed = JSON.stringify(await hiddenSurfaces[name]?.(both));
    expect(handed).not.toMatch(saysWho);
    if (name === 'notes') expect(handed).toContain('Nightword');
  },
);

test.each(tableOf(knownSurfaces))(
  'hidden by %s elsewhere, %s says what somebody known is called there',
  async (came, name) => {
    const { both } = await shared(came);
    const handed = JSON.stringify(await knownSurfaces[name]?.(both));
    expect(handed).not.toContain(pseudonymOf(both.hidden.personId).name);
    expect(handed).not.toMatch(/Nightshift|Nightword|Night-Quill/);
    if (name === 'notes') expect(handed).toMatch(/Personword.*Dayword/);
    else expect(handed).toMatch(/Quillfeather/);
  },
);

test.each(tableOf(bridges))('came as %s, %s puts the name beside the pseudonym', async (came, name) => {
  const { both } = await shared(came);
  const answer = (await bridges[name]?.(both)) as { hits?: unknown[]; rows?: unknown[]; pairs?: unknown[] };
  for (const one of answer.hits ?? answer.rows ?? answer.pairs ?? []) {
    const handed = JSON.stringify(one);
    const isNamed = /Zenobiah|Quillfeather/i.test(handed);
    const isHidden = handed.includes(pseudonymOf(both.hidden.personId).name);
    expect([isNamed && isHidden, isNamed && /Nightshift|moonlight/.test(handed)]).toEqual([false, false]);
    // What was asked for is said of the hidden alone: a name in the answer would say whose it is.
    if (/pseudonym|hidden/.test(name)) expect(isNamed).toBe(false);
  }
});

test('the person page does not say that there is more, or the colour of the name is that of the pseudonym', async () => {
  const { both } = await shared('the same file');
  const { row } = await openPerson(both.session.store.reader, both.known.personId);
  expect([row.hiddenIn, row.applications.map(({ title }) => title)]).toEqual([1, ['Dayshift']]);
  expect(row.look.colour).toBe(knownPseudonymOf(row.personId).colour);
  const { otherJobs, hiddenIn } = await openCandidate(both.session.store, {
    id: both.hidden.id,
    redacted: false,
  });
  expect([otherJobs, hiddenIn]).toEqual([[], 1]);
});

test('in the hidden job a name is corrected, or the machine answers differently for the right one', async () => {
  const { both } = await shared('the same file');
  const { documentId: id, jobId } = both.hidden;
  for (const [field, was] of [
    ['name', 'Zenobiah Quillfeather'],
    ['name', 'Sam Probe'],
    ['emails', 'zenobiah@example.org'],
    ['phones', null],
    ['links', null],
  ] as const)
    await expect(
      correctDocument(both.session, { id, jobId, correction: { field, was, now: 'Tamsin' } }),
    ).rejects.toMatchObject({ failure: { kind: 'hidden-here' } });
  expect((await showDocument(both.session.store.reader, { id, jobId })).isRedacted).toBe(true);
  const shown = await showDocument(both.session.store.reader, { id, jobId: both.known.jobId });
  expect(shown.isRedacted).toBe(false);
  const there = await openCandidate(both.session.store, { id: both.known.id, redacted: false });
  expect(there.profile?.name?.value).toBe('Zenobiah Quillfeather');
});
