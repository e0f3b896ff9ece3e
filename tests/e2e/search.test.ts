import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { dropFiles } from '../support/drop-files';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const resume = (name: string, title: string, did: string): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary 2014 - March 2024\n- ${did}\n\nEducation\nBachelor of Science, University of Leeds, 2013\n`;

const folderOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = join(await mkdtemp(join(tmpdir(), 'fairlead-search-')), 'drop');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
};

const drop = async (page: Page, files: Readonly<Record<string, string>>, read: RegExp): Promise<void> => {
  await dropFiles(page, [await folderOf(files)]);
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor();
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toMatch(read);
};

const openOffice = async () => {
  const { page, close } = await launchApp();
  onTestFinished(close);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Start empty');
  await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ledger clerk');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await drop(
    page,
    {
      'one.txt': resume('Jane Muster', 'Accountant', 'Closed the general ledger in JavaScript'),
      'two.txt': resume('Sam Probe', 'Junior Cook', 'Cooked for two hundred guests'),
    },
    /2\s*read/,
  );
  return { page, errors };
};

test('an example is not tried, a field that is none finds nothing without a word, or new documents come unnoticed', async () => {
  const { page, errors } = await openOffice();
  const box = page.getByRole('searchbox', { name: 'Search in all documents' });
  const results = page.getByRole('main').getByRole('status');
  const messages = page.getByRole('status', { name: 'Messages' });
  const sideLink = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true });

  await box.fill('ledger within:24 colour:red');
  await results.getByText(/There is no field “colour”/).waitFor();
  await takePicture(page, 'search-no-field');
  await box.fill('ledger');
  await results.getByText('1 document with “ledger”').waitFor();
  await page.getByRole('button', { name: 'How to search' }).click();
  const help = page.getByRole('dialog', { name: 'How to search' });
  await help.getByText('Speaks it').waitFor();
  await takePicture(page, 'search-help');
  await help.getByRole('button', { name: 'level:senior' }).click();
  await results.getByText('1 document with “ledger level:senior”').waitFor();
  expect(await box.inputValue()).toBe('ledger level:senior');

  await box.fill('ledger');
  await results.getByText('1 document with “ledger”').waitFor();
  await page.getByRole('button', { name: 'Save search' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ledger people');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Forget saved search' }).waitFor();

  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Ledger clerk/ })
    .click();
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Files' }).click();
  await drop(page, { 'three.txt': resume('Mo Quillfeather', 'Auditor', 'Audited the ledger') }, /3\s*read/);
  await messages.getByText('New for saved searches: Ledger people (1)').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Quillfeather|Muster/);
  await takePicture(page, 'search-notice');

  await sideLink('Search').click();
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expect.poll(() => saved.innerText()).toMatch(/1 new[\s\S]*2 documents/);
  await takePicture(page, 'search-saved-new');
  await saved.getByRole('button', { name: 'Turn off notices for Ledger people' }).click();
  await saved.getByRole('button', { name: 'Turn on notices for Ledger people' }).waitFor();
  await messages.getByRole('button', { name: 'Undo' }).click();
  await saved.getByRole('button', { name: 'Turn off notices for Ledger people' }).waitFor();
  await saved.getByRole('button', { name: 'Ledger people', exact: true }).click();
  await results.getByText('2 documents with “ledger”').waitFor();
  await sideLink('Search').click();
  await expect.poll(() => saved.innerText()).toMatch(/Ledger people(?![\s\S]*new)/);
  expect(errors).toEqual([]);
});
