import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import { revealApplication } from '../../electron/jobs/decide';
import { createJob } from '../../electron/jobs/edit-job';
import { drawCandidatePage } from '../../electron/jobs/shortlist/draw-candidate-page';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { kindOf } from '../support/kind-of';
import { makeDeskIn, root } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resumes = join(root, 'resources', 'samples', 'resumes');

const open = async (name: string) => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  await session.startImport(jobId, [join(resumes, name)]);
  await session.whenIdle();
  const [id] = await listShortlistIds(session.store, { jobId, filter: everybody });
  return { desk, session, id: must(id, 'one application') };
};

test('a page of somebody who is hidden is drawn as one of somebody who is not, or not drawn', async () => {
  const { desk, session, id } = await open('aoife-brannigan.pdf');
  const wanted = { id, page: 1, widthPx: 800, redacted: false };
  const hidden = await drawCandidatePage(session, wanted);
  expect([hidden.width, [...hidden.png.subarray(1, 4)]]).toEqual([800, [...Buffer.from('PNG')]]);
  await revealApplication(session, { id, reason: 'Known to us' });
  const shown = await drawCandidatePage(session, wanted);
  expect([shown.width, shown.height]).toEqual([hidden.width, hidden.height]);
  expect(Buffer.from(shown.png).equals(Buffer.from(hidden.png))).toBe(false);
  const asked = await drawCandidatePage(session, { ...wanted, redacted: true });
  expect(Buffer.from(asked.png).equals(Buffer.from(hidden.png))).toBe(true);
  const folder = process.env.FAIRLEAD_PICTURES;
  if (folder) await writeFile(join(folder, 'page-hidden.png'), hidden.png);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('what cannot be drawn says something else, or a page that is not there is drawn', async () => {
  const word = await open('chidinma-okorafor.docx');
  const page = { page: 1, widthPx: 800, redacted: false };
  expect(await kindOf(drawCandidatePage(word.session, { id: word.id, ...page }))).toBe('format-unsupported');
  await word.desk.lock();
  const pdf = await open('aoife-brannigan.pdf');
  expect(await kindOf(drawCandidatePage(pdf.session, { id: pdf.id, ...page, page: 99 }))).toBe('not-found');
  await pdf.desk.lock();
});
