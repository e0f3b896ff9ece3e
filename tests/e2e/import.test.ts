import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ElectronApplication } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf } from '../support/ask';
import { seedFiles } from '../support/files/seed-files';
import { hostileFiles } from '../support/hostile/hostile-files';
import { launchApp } from '../support/launch-app';
import { root } from '../support/make-desk-in';
import { makeResumes, pdfOf } from '../support/make-resumes';
import { openVault } from '../support/open-vault';
import { showNames } from '../support/show-names';
import { takePicture } from '../support/take-picture';
import { tempFolder } from '../support/temp-folder';
import { keepsFocus, press, walkTo, write } from '../support/walk-keys';

const samples = join(root, 'resources', 'samples', 'resumes');
const resume = (title: string): string =>
  `Anna Beispiel\n${title}\nanna.beispiel@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary 2014 - March 2024\n- Ran the night shift\n`;

/** What came of each, as its row says it; null: it is read. */
const outcomes: Readonly<Record<string, RegExp>> = {
  'anna-2019.txt': /Read/,
  'anna.txt': /Read|Duplicate.*The same file as anna-copy\.txt/s,
  'anna-copy.txt': /Read|Duplicate.*The same file as anna\.txt/s,
  'locked.pdf': /protected with a password.*Enter its password/s,
  'locked.docx': /protected with a password.*Enter its password/s,
  'half.pdf': /The file is damaged.*Ask for the file again/s,
  'empty.pdf': /The file is empty.*Ask for the file again/s,
  'film.mp4': /cannot read this kind of file.*Save it as PDF or DOCX/s,
  'bomb.zip': /archive is built to overload a computer.*Ask for the files themselves/s,
  'nothing.zip': /no file in this archive.*Ask for the files themselves/s,
  'wide.png': /more than 40 million dots.*Save it smaller/s,
  'blank.pdf': /No text could be read.*better scan/s,
  '~$anna.docx': /mark that Word or LibreOffice leaves.*drop the document itself/s,
  'both.zip': /2 files inside/,
  'letter.txt': /not a resume/,
  'denise-holloway-scan.pdf': /Read/,
};

const folderOfTrouble = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const { 'locked.docx': lockedDocx } = seedFiles();
  const hostile = hostileFiles();
  const half = (await readFile(join(samples, 'aoife-brannigan.pdf'))).subarray(0, 900);
  const files: Readonly<Record<string, string | Uint8Array | undefined>> = {
    'anna.txt': resume('Ward nurse'),
    'anna-2019.txt': resume('Junior nurse'),
    'anna-copy.txt': resume('Ward nurse'),
    'locked.docx': lockedDocx,
    'half.pdf': half,
    'empty.pdf': '',
    'film.mp4': Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
    'bomb.zip': hostile['bomb.zip']?.[0],
    'nothing.zip': zipSync({}),
    'wide.png': hostile['wide.png']?.[0],
    'blank.pdf': pdfOf([]),
    '~$anna.docx': Buffer.alloc(162, 5),
    'both.zip': zipSync({
      'one.txt': Buffer.from('Ina One\nCook\n'),
      'two.txt': Buffer.from('Ute Two\nBaker\n'),
    }),
    'letter.txt':
      'Dear Ms Holm,\n\nI am writing to apply for the position of ward nurse. Please find my resume enclosed.\n\nI look forward to hearing from you.\n\nYours sincerely,\nAnna Beispiel\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content ?? '');
  await copyFile(join(samples, 'samuel-adebowale-finch.pdf'), join(folder, 'locked.pdf'));
  await copyFile(join(samples, 'denise-holloway-scan.pdf'), join(folder, 'denise-holloway-scan.pdf'));
  return folder;
};

/** The system's own dialog answers with this folder. */
const chooseNext = (app: ElectronApplication, folder: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [path],
    })) as typeof dialog.showOpenDialog;
  }, folder);

test('a bad file stops the others or says no remedy, or an import takes a pointer to hold, end and mend', async () => {
  const { app, page, close } = await launchApp();
  onTestFinished(close);
  page.setDefaultTimeout(20_000);
  await openVault(page);
  await showNames(page);
  const { id: jobId } = await answerOf(page, 'job.create', { title: 'Ward nurse', posting: '' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const grid = page.getByRole('grid', { name: 'Files' });
  const row = (name: string) => grid.getByRole('row').filter({ hasText: name }).first();
  const goTo = async (name: string) => {
    await walkTo(grid);
    await page.keyboard.press('Home');
    for (let turn = 0; turn < 40; turn += 1) {
      const current = await grid.locator('.row.current').innerText();
      if (current.startsWith(name)) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`the row of ${name} was not reached`);
  };
  await press(page.getByRole('main').getByRole('button', { name: 'Ward nurse' }));
  await walkTo(page.getByRole('tab', { selected: true }));
  await press(page.getByRole('tab', { name: 'Files' }), { by: 'ArrowRight' });

  await chooseNext(app, await folderOfTrouble(join(await tempFolder(), 'Spring')));
  await press(button('Choose folder'));
  await page.getByRole('list', { name: 'Health report' }).waitFor({ timeout: 60_000 });
  const { files } = await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 100 });
  expect(files.map(({ name }) => name).toSorted()).toEqual(
    [...Object.keys(outcomes), 'one.txt', 'two.txt'].toSorted(),
  );
  await page.getByRole('list', { name: 'Health report' }).getByText('1 duplicate').waitFor();
  await takePicture(page, 'import-trouble');
  const wrong: string[] = [];
  for (const [name, outcome] of Object.entries(outcomes)) {
    await goTo(name);
    const said = await grid.locator('.row.current').innerText();
    if (!outcome.test(said)) wrong.push(said.replaceAll('\n', ' | '));
  }
  expect(wrong).toEqual([]);

  // A password: forgotten, wrong, right, each by keys from the row.
  await goTo('locked.pdf');
  await page.keyboard.press('r');
  const password = page.getByRole('textbox', { name: 'Password of the file' });
  await press(button('Open'));
  await page.getByText('Needed to open the file.').waitFor();
  await write(password, 'no');
  await page.keyboard.press('Enter');
  await row('locked.pdf').getByText('This password does not open the file.').waitFor();
  await walkTo(grid);
  await page.keyboard.press('r');
  await write(password, 'sample-2026');
  await page.keyboard.press('Enter');
  await row('locked.pdf').getByText('Read', { exact: true }).waitFor();
  await press(row('locked.docx').getByRole('button', { name: 'Enter password' }));
  await write(password, 'open');
  await page.keyboard.press('Enter');
  await row('locked.docx').getByText('Read', { exact: true }).waitFor();
  await keepsFocus(page, 'the right password');

  // The other version of the same person is said where the document is.
  await goTo('anna-2019.txt');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'May be the same person' }).waitFor();
  await press(button('Back to files'));
  await grid.waitFor();
  await keepsFocus(page, 'the way back');
  await press(page.getByRole('radio', { name: /^Needs attention/ }), { by: 'Shift+Tab' });
  await expect.poll(() => grid.getByText('Read', { exact: true }).count()).toBe(0);
  await press(page.getByRole('radio', { name: /^All/ }), { by: 'ArrowLeft' });

  // Held, gone on, ended; what was left can be tried again.
  await chooseNext(app, await makeResumes(join(await tempFolder(), 'Autumn'), 200));
  await press(button('Choose folder'), { by: 'Shift+Tab' });
  await press(button('Pause'));
  await page.getByText(/done, paused/).waitFor();
  await press(button('Resume'));
  await button('Pause').waitFor();
  await press(button('Cancel import'));
  await page.getByRole('list', { name: 'Health report' }).getByText('cancelled').waitFor();
  await keepsFocus(page, 'the import was cancelled');
  await walkTo(grid);
  await page.keyboard.press('End');
  const last = grid.locator('.row.current');
  await last.getByText('The import was cancelled').waitFor();
  await page.keyboard.press('r');
  await last.getByText('Read', { exact: true }).waitFor();
});
