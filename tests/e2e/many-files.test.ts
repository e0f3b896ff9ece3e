import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf } from '../support/ask';
import { dropFiles } from '../support/drop-files';
import { launchApp } from '../support/launch-app';
import { openVault } from '../support/open-vault';
import { showNames } from '../support/show-names';
import { takePicture } from '../support/take-picture';
import { tempFolder } from '../support/temp-folder';

const many = 5000;
const resumes = 20;

/** A folder as a portal may hand it over: a few resumes, each many times, and as many files with nothing in them. */
const makeFolder = async (): Promise<string> => {
  const folder = join(await tempFolder(), 'Portal');
  for (let part = 0; part < many / 500; part += 1) {
    const into = join(folder, `Part ${part}`);
    await mkdir(into, { recursive: true });
    for (let number = 0; number < 500; number += 1) {
      const who = number % resumes;
      const name = `file-${String(number).padStart(3, '0')}.txt`;
      await writeFile(join(into, name), number < 400 ? resume(who) : '');
    }
  }
  return folder;
};

const resume = (who: number): string =>
  `Person ${who}\nWard nurse\nperson.${who}@example.org\n\nExperience\n\nWard nurse, Harbour Hospital\nJanuary 2014 - March 2024\n- Wound care at night\n\nSkills\nWound care, Triage\n`;

test('5,000 files at once: the window stands still, a row is lost, or the last cannot be reached', async () => {
  const { page, close } = await launchApp();
  onTestFinished(close);
  page.setDefaultTimeout(20_000);
  await openVault(page);
  await showNames(page);
  const { id: jobId } = await answerOf(page, 'job.create', { title: 'Ward nurse', posting: '' });
  await page.getByRole('main').getByRole('button', { name: 'Ward nurse' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  await dropFiles(page, [await makeFolder()]);
  const count = async () => (await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 1 })).counts;

  // The window is in use meanwhile: another screen and back, a search, and the rows to their end.
  const grid = page.getByRole('grid', { name: 'Files' });
  await grid.getByRole('row').nth(5).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await grid.getByRole('row').nth(5).waitFor();

  await expect
    .poll(count, { timeout: 150_000, interval: 500 })
    .toEqual({ queued: 0, reading: 0, read: resumes, duplicate: 4000 - resumes, failed: 1000 });
  const report = page.getByRole('list', { name: 'Health report' });
  await expect
    .poll(async () => (await report.innerText()).replaceAll(/\s+/g, ' '))
    .toBe('20 read 3,980 duplicates 1,000 empty');
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(many + 1));
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await grid.focus();
  await page.keyboard.press('End');
  await grid.locator('.row.current').getByText('file-499.txt').waitFor();
  await takePicture(page, 'many-files');
  await page.getByRole('radio', { name: 'Needs attention 1,000' }).click();
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('1001');
  expect((await answerOf(page, 'person.list', { words: '', offset: 0, limit: 1 })).total).toBe(resumes);
});
