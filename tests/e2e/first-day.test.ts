import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { dropFiles } from '../support/drop-files';
import { launchApp } from '../support/launch-app';
import { makeApplicants } from '../support/make-applicants';
import { root } from '../support/make-desk-in';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const samples = join(root, 'resources', 'samples');

/** Without a message on it, as it looks most of the day. */
const quietPicture = async (page: Page, name: string) => {
  const close = page.getByRole('button', { name: 'Close message' });
  if (await close.isVisible()) await close.click();
  await takePicture(page, `day-${name}`);
};

const begin = async () => {
  const { app, page, close } = await launchApp();
  onTestFinished(close);
  page.setDefaultTimeout(20_000);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await setUp(page, 'Begin with a posting');
  return page;
};

const pastePosting = async (page: Page) => {
  const file = join(samples, 'postings', 'registered-nurse-acute-medical-ward.txt');
  const posting = page.getByRole('textbox', { name: 'Posting' });
  await expect.poll(() => posting.evaluate((field) => field === document.activeElement)).toBe(true);
  await posting.fill(await readFile(file, 'utf8'));
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
    'Registered Nurse, Acute Medical Ward',
  );
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.getByText('Draft, not saved').waitFor();
};

test('a posting and sixty resumes do not lead to a shortlist, or eight of it not to the phone and back', async () => {
  const page = await begin();
  await pastePosting(page);
  const parent = await mkdtemp(join(tmpdir(), 'fairlead-day-'));
  const folder = await makeApplicants(join(parent, 'Applicants'), join(samples, 'resumes'), 27);
  await dropFiles(page, [folder]);
  await page.getByRole('tab', { name: 'Files 60, 4 not read' }).waitFor({ timeout: 120_000 });
  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByRole('button', { name: 'Go to the shortlist' }).click();
  await page.getByRole('button', { name: 'Review the criteria' }).click();
  await page.getByRole('button', { name: 'Save criteria' }).click();
  const top = page.getByRole('complementary', { name: 'Top 10 now' });
  await expect.poll(() => top.getByRole('listitem').count(), { timeout: 20_000 }).toBe(10);
  await quietPicture(page, 'criteria');

  await top.getByRole('button', { name: 'Go to the shortlist' }).click();
  const list = page.getByRole('grid', { name: 'Shortlist' });
  const rows = list.getByRole('row');
  await rows.nth(9).waitFor();
  for (let row = 1; row <= 8; row += 1) await rows.nth(row).getByRole('checkbox').click();
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Phone screen' }).click();
  await expect.poll(() => list.getByText('Phone screen').count()).toBe(8);
  await quietPicture(page, 'shortlist');

  await rows.nth(9).click();
  await page.getByRole('img', { name: /^Page 1/ }).waitFor();
  await page
    .getByRole('region', { name: 'Application' })
    .getByRole('button', { name: /page 1/ })
    .first()
    .click();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Remove bookmark' }).waitFor();
  await quietPicture(page, 'application');
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByRole('tab', { name: 'Shortlist 55' }).waitFor();

  await page.getByRole('tab', { name: 'Pipeline' }).click();
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await expect.poll(() => column('Phone screen').locator('.column-count').innerText()).toBe('8');
  expect(await column('Rejected').locator('.column-count').innerText()).toBe('1');
  await quietPicture(page, 'pipeline');

  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true });
  for (let turn = 0; turn < 3; turn += 1) {
    await undo.click();
    await page.getByText(/^Undone: /).waitFor();
    await page.getByRole('button', { name: 'Close message' }).click();
  }
  await expect.poll(() => column('New').locator('.column-count').innerText()).toBe('56');
}, 240_000);
