import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { dropFiles } from '../../../../tests/support/drop-files';
import { memoryWindow } from '../../../../tests/support/memory-window';
import { takePicture } from '../../../../tests/support/take-picture';
import { tempFolder } from '../../../../tests/support/temp-folder';

const { open } = memoryWindow(10_000);

const drop = async (page: Page, names: readonly string[]) => {
  const folder = await tempFolder();
  const paths = names.map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, 'a,b');
  await page
    .getByRole('table', { name: 'Jobs' })
    .getByRole('button', { name: /developer/ })
    .click();
  await page.getByRole('heading', { name: 'Backend developer', level: 1 }).waitFor();
  await dropFiles(page, paths);
};

test('a table that cannot be read leaves the job out of reach, or the next one is forgotten', async () => {
  const { page, errors } = await open('rows=3&tick=0');
  await drop(page, ['large.csv', 'empty.xlsx', 'people.csv']);
  await page.getByText('The table is too large').waitFor();
  await takePicture(page, 'table-too-large', 'memory');
  await page.getByRole('button', { name: 'Back to the job' }).click();
  await page.getByText('There is no row below the headings.').waitFor();
  expect(await page.getByRole('button', { name: 'Nobody to import' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Import from people.csv' }).waitFor();
  const questions = page.getByRole('region', { name: 'To decide' });
  expect(await questions.getByRole('heading').allInnerTexts()).toEqual([
    'Already in Fairlead 1',
    'May be in Fairlead 1',
    'Twice in this table 1',
    'Left out: neither name nor e-mail 1',
  ]);
  await takePicture(page, 'table-step', 'memory');
  await page.getByRole('button', { name: 'Import 44 people' }).click();
  await page.getByRole('heading', { name: 'Backend developer', level: 1 }).waitFor();
  expect(errors).toEqual([]);
});

test('the step does not fit a small window, or all cannot be decided by keys', async () => {
  const { page, errors, resize } = await open('rows=3&tick=0');
  await resize(1024, 700);
  await drop(page, ['people-10000.csv']);
  await page.getByRole('button', { name: 'Import 9,998 people' }).waitFor();
  const column = page.getByRole('combobox', { name: 'What “City” holds' });
  await column.focus();
  await column.press('L');
  await expect.poll(() => page.getByRole('columnheader', { name: 'Place' }).count()).toBe(0);
  await takePicture(page, 'table-small', 'memory');
  expect(errors).toEqual([]);
});

test('a long import says nothing, cannot be cancelled, or what was chosen is lost on the way', async () => {
  const { page, errors } = await open('rows=3&tick=0');
  await drop(page, ['slow-10000.csv']);
  const city = page.getByRole('combobox', { name: 'What “City” holds' });
  await city.selectOption('leave-out');
  const questions = page.getByRole('region', { name: 'To decide' });
  await questions.getByRole('combobox', { name: /Row 3/ }).selectOption('skip');
  await page.getByRole('button', { name: 'Import 9,997 people' }).click();
  await page.getByText(/^[\d,]+ of 10,000 imported$/).waitFor();
  await takePicture(page, 'table-coming', 'memory');

  // It goes on behind another page, and is found again.
  await page.getByRole('button', { name: 'All jobs' }).click();
  await page
    .getByRole('table', { name: 'Jobs' })
    .getByRole('button', { name: /developer/ })
    .click();
  await page.getByRole('button', { name: 'Cancel import' }).click();
  await page.getByText('Import cancelled. Nothing was imported.').waitFor();
  await takePicture(page, 'table-cancelled', 'memory');
  expect(await city.inputValue()).toBe('leave-out');
  await page.getByRole('button', { name: 'Import 9,997 people' }).waitFor();

  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('heading', { name: 'Backend developer', level: 1 }).waitFor();
  expect(errors).toEqual([]);
});
