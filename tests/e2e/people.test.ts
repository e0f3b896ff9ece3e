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

/** Two files are of one person. */
const folderToDrop = async (): Promise<string> => {
  const folder = join(await mkdtemp(join(tmpdir(), 'fairlead-people-')), 'Spring');
  await mkdir(folder);
  const files = {
    'old.txt': resume('Jane Muster', 'Junior Accountant', 'Closed the general ledger'),
    'new.txt': resume('Jane Muster', 'Accountant', 'Closed the general ledger in JavaScript'),
    'other.txt': resume('Sam Probe', 'Cook', 'Cooked for two hundred guests'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
};

const openOffice = async () => {
  const { page, close } = await launchApp();
  onTestFinished(close);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Start empty');
  await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ledger clerk');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await dropFiles(page, [await folderToDrop()]);
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor();
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toMatch(/3\s*read/);
  return { page, errors };
};

const sideLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true });
const rowCount = (page: Page) =>
  page
    .getByRole('grid', { name: 'People' })
    .getAttribute('aria-rowcount')
    .then((count) => Number(count) - 1);

test('two files of one person are proposed with their names, or a merge cannot be undone and taken apart', async () => {
  const { page, errors } = await openOffice();
  await sideLink(page, 'People').click();
  await expect.poll(() => rowCount(page)).toBe(3);
  await takePicture(page, 'people');
  await page.getByRole('tab', { name: /May be the same person/ }).click();
  const pairs = page.getByRole('list', { name: 'May be the same person' });
  await pairs.getByText(/the same e-mail address/).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Muster|example\.org|new\.txt/);
  await takePicture(page, 'people-alike');

  await pairs.getByRole('button', { name: /^Merge/ }).click();
  await page.getByText('Nobody seems to be here twice').waitFor();
  const undo = page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
  await undo.click();
  await pairs.getByRole('button', { name: /^Merge/ }).click();
  await page.getByText('Nobody seems to be here twice').waitFor();

  await page.getByRole('tab', { name: 'Everyone' }).click();
  await expect.poll(() => rowCount(page)).toBe(2);
  await page
    .getByRole('grid', { name: 'People' })
    .getByRole('row', { name: /Accountant/ })
    .click();
  await page.getByRole('list', { name: 'Files' }).waitFor();
  expect(await page.getByRole('list', { name: 'Files' }).getByRole('listitem').count()).toBe(2);
  expect(await page.getByRole('list', { name: 'Applications' }).getByRole('listitem').count()).toBe(2);
  expect(await page.locator('body').innerText()).not.toMatch(/Muster|example\.org|new\.txt/);
  await takePicture(page, 'person');
  await page.getByRole('button', { name: /^Take apart again/ }).click();
  await page.getByRole('button', { name: /^Take apart again/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back to people' }).click();
  await expect.poll(() => rowCount(page)).toBe(3);
  expect(errors).toEqual([]);
});

test('a question with AND, NOT, a field or years finds somebody else, or a saved one forgets how many fit', async () => {
  const { page, errors } = await openOffice();
  const box = page.getByRole('searchbox', { name: 'Search in all documents' });
  const said = page.getByRole('main').getByRole('status');
  const asks = async (words: string, documents: string) => {
    await box.fill(words);
    await said.getByText(`${documents} with “${words}”`).waitFor();
  };
  await asks('ledger NOT javascript', '1 document');
  await asks('title:cook', '1 document');
  await asks('title:accountant OR title:cook', '3 documents');
  await asks('years>=5 ledger', '2 documents');
  await asks('Muster', '0 documents');
  await asks('skill:JS', '1 document');
  await page.getByText(/^Also looked for:.*JavaScript/).waitFor();
  await takePicture(page, 'search-also');

  await asks('ledger', '2 documents');
  await page.getByRole('button', { name: 'Save search' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ledger people');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Forget saved search' }).waitFor();
  await sideLink(page, 'Search').click();
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await expect.poll(() => saved.innerText()).toMatch(/Ledger people[\s\S]*2 documents/);
  await takePicture(page, 'search-start');
  await saved.getByRole('button', { name: 'Ledger people', exact: true }).click();
  await page.getByRole('list', { name: 'Search results' }).getByRole('button').first().click();
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await page.getByRole('region', { name: 'Application' }).waitFor();
  expect(errors).toEqual([]);
});

test('the palette needs the mouse, or what is chosen there is not done', async () => {
  const { page, errors } = await openOffice();
  const choose = async (typed: string, option: RegExp) => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Go to a job, person or command' }).waitFor();
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: option, selected: true }).waitFor();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('searchbox', { name: 'Search in all documents' }).focus();
  await choose('people', /^People/);
  await page.getByRole('grid', { name: 'People' }).waitFor();
  await choose('ledger', /^Ledger clerk/);
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await choose('crit', /^Criteria/);
  await page.getByRole('tab', { name: 'Criteria', selected: true }).waitFor();
  await choose('cook', /Cook.*Person/);
  await page.getByRole('list', { name: 'Applications' }).waitFor();
  await choose('undo', /^Undo/);
  await page.getByText(/^Undone:/).waitFor();
  await choose('keyb', /^Keyboard shortcuts/);
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  expect(errors).toEqual([]);
});
