import { copyFile, mkdir, mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { dropFiles } from '../support/drop-files';
import { launchApp } from '../support/launch-app';
import { root, testPassphrase } from '../support/make-desk-in';
import { setUp } from '../support/set-up';
import { showNames } from '../support/show-names';

const resumes = join(root, 'resources', 'samples', 'resumes');

const folderToDrop = async (): Promise<string> => {
  const folder = join(await mkdtemp(join(tmpdir(), 'fairlead-road-')), 'Spring applicants');
  await mkdir(folder);
  await writeFile(join(folder, 'anna.txt'), 'Anna Beispiel\nWard nurse\nzephyrhills cannulation\n');
  await copyFile(join(resumes, 'aoife-brannigan.pdf'), join(folder, 'aoife.pdf'));
  await copyFile(join(resumes, 'chidinma-okorafor.docx'), join(folder, 'chidinma.docx'));
  await copyFile(join(resumes, 'aoife-brannigan.pdf'), join(folder, 'broken.pdf'));
  await truncate(join(folder, 'broken.pdf'), 900);
  return folder;
};

/** Collects the states that each row passes through, as the window is told them. */
const watchRows = (page: Page) =>
  page.evaluate(() => {
    const seen: Record<string, string[]> = {};
    Object.assign(window, { seenStates: seen });
    const { fairlead } = window as unknown as {
      fairlead: { on: (name: string, listener: (payload: unknown) => void) => void };
    };
    fairlead.on('import.progressed', (payload) => {
      for (const { name, state } of (payload as { changed: { name: string; state: string }[] }).changed) {
        seen[name] ??= [];
        if (seen[name].at(-1) !== state) seen[name].push(state);
      }
    });
  });

test('a job, a dropped folder, every row to its end, read, found, still there after a restart, gone after undo', async () => {
  const first = await launchApp();
  const { page } = first;
  await setUp(page, 'Start empty');
  await showNames(page);
  await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ward nurse');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.getByRole('heading', { name: 'Ward nurse', level: 1 }).waitFor();

  await watchRows(page);
  await dropFiles(page, [await folderToDrop()]);
  await page.getByRole('list', { name: 'Health report' }).waitFor();
  await page
    .getByRole('row', { name: /chidinma\.docx/ })
    .getByText('Read', { exact: true })
    .waitFor();
  const rows = await page.getByRole('grid', { name: 'Files' }).innerText();
  expect(rows).toMatch(/broken\.pdf[\s\S]*The file is damaged\./);
  const seen = await page.evaluate(
    () => (window as unknown as { seenStates: Record<string, string[]> }).seenStates,
  );
  expect(Object.keys(seen).sort()).toEqual(['aoife.pdf', 'anna.txt', 'broken.pdf', 'chidinma.docx'].sort());
  // What passes within one batch of progress is told as it is by then, so a quick file may skip a state.
  expect(['queued', 'reading']).toContain(seen['aoife.pdf']?.at(0));
  expect(seen['aoife.pdf']?.at(-1)).toBe('read');
  expect(seen['broken.pdf']?.at(-1)).toBe('failed');

  await page.getByRole('row', { name: /aoife\.pdf/ }).click();
  const firstPage = page.getByRole('region', { name: 'Page 1' });
  await firstPage.waitFor();
  expect(await firstPage.innerText()).toContain('Aoife Brannigan');

  const search = page.getByRole('searchbox', { name: 'Search in all documents' });
  await search.fill('zephyrhills');
  await page.getByRole('list', { name: 'Search results' }).getByText('anna.txt').waitFor();
  await first.close();

  const second = await launchApp({ data: first.data });
  await second.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
  await second.page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await second.page.getByRole('main').getByRole('button', { name: 'Ward nurse' }).click();
  await second.page.getByRole('tab', { name: 'Files' }).click();
  await second.page.getByRole('row', { name: /aoife\.pdf/ }).waitFor();
  expect(await second.page.getByRole('grid', { name: 'Files' }).innerText()).toBe(rows);

  await second.page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
  await second.page.getByRole('row', { name: /aoife\.pdf/ }).waitFor({ state: 'detached' });
  await second.page.getByRole('searchbox', { name: 'Search in all documents' }).fill('zephyrhills');
  await second.page.getByText('Nothing found').waitFor();
  await second.close();
});
