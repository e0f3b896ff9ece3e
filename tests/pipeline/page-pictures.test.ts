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

const open = async (name: string) => openPath(join(resumes, name));

const openPath = async (path: string) => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  await session.startImport(jobId, [path]);
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

const lines = [
  'Zenobiah Quillfeather',
  'Ward Nurse',
  'zenobiah@example.org',
  'Experience',
  'Ward Nurse, Northgate Hospice',
  'January 2015 - March 2024',
  'Led wound care on a ward of 30',
  'Skills',
  'Wound care, Triage',
];

/** Words on its first page, and on the second a drawing alone: a signature, a face, letters turned into outlines. */
const drawnPdf = (): string => {
  const words = `BT /F 12 Tf 20 TL 60 760 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const drawing = '1 0 0 rg 100 100 300 300 re f';
  const stream = (content: string): string => `<< /Length ${content.length} >> stream\n${content}\nendstream`;
  const page = (content: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 7 0 R >> >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    stream(words),
    stream(drawing),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((each, at) => `${at + 1} 0 obj\n${each}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`;
};

test('a page on which nothing could be read is shown of somebody who is hidden', async () => {
  const path = join(await tempFolder(), 'cv.pdf');
  await writeFile(path, drawnPdf());
  const { desk, session, id } = await openPath(path);
  const wanted = { id, page: 2, widthPx: 400, redacted: false };
  const hidden = await drawCandidatePage(session, wanted);
  await revealApplication(session, { id, reason: 'Known to us' });
  const shown = await drawCandidatePage(session, wanted);
  expect(Buffer.from(shown.png).equals(Buffer.from(hidden.png))).toBe(false);
  await desk.lock();
});

test('somebody who is hidden while their page is being drawn is handed over as they were', async () => {
  const { desk, session, id } = await open('aoife-brannigan.pdf');
  const wanted = { id, page: 1, widthPx: 800, redacted: false };
  const hidden = await drawCandidatePage(session, wanted);
  await revealApplication(session, { id, reason: 'Known to us' });
  const { draw } = session.working.readers;
  const readers = {
    ...session.working.readers,
    draw: async (...asked: Parameters<typeof draw>) => {
      const drawn = await draw(...asked);
      if (!asked[1].hidePictures) await session.undo();
      return drawn;
    },
  };
  const late = await drawCandidatePage({ ...session, working: { ...session.working, readers } }, wanted);
  expect(Buffer.from(late.png).equals(Buffer.from(hidden.png))).toBe(true);
  await desk.lock();
});
