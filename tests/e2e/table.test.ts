import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { chooseNext } from '../support/choose-next';
import { dropFiles } from '../support/drop-files';
import { makeXlsx } from '../support/files/make-xlsx';
import { findBarriers } from '../support/find-barriers';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { showNames } from '../support/show-names';
import { takePicture } from '../support/take-picture';

const heads = [
  'Vorname',
  'Nachname',
  'E-Mail',
  'Handy',
  'Wohnort',
  'Aktuelle Position',
  'Kenntnisse',
  'Sprachen',
  'Geburtsdatum',
  'Quelle',
];
const people = [
  [
    'Jürgen',
    'Haberstock',
    'j.haberstock@example.org',
    '+49 171 2345678',
    'Köln',
    'Lagerleiter',
    'Staplerschein, SAP EWM',
    'Deutsch (Muttersprache), Englisch B2',
    '04.02.1985',
    'Messe',
  ],
  [
    '<img src=x onerror=alert(1)>',
    'Žarković',
    'z@example.org',
    '0049 30 1234567',
    'Berlin',
    'Schichtleiter',
    'Lean, Kaizen',
    'Deutsch',
    '',
    'Messe',
  ],
  [
    'Ana María de los Ángeles Fernández-Villalobos y Gutiérrez de la Concepción',
    'Rodríguez',
    'ana@example.org',
    '',
    'Bonn',
    'Kommissioniererin',
    '',
    '',
    '',
    '=HYPERLINK("http://x")',
  ],
  ['', '', '', '+49 171 0000000', 'Köln', '', '', '', '', 'Messe'],
  ['J.', 'Haberstock', 'J.Haberstock@example.org', '', '', '', '', '', '', ''],
];
const more = Array.from({ length: 40 }, (_, index) => [
  ...(index === 0 ? ['Mira', 'Kowalska'] : ['Person', `Nummer ${index}`]),
  `p${index}@example.org`,
  '',
  'Essen',
  'Lagerhelfer',
  'Stapler',
  '',
  '',
  'Web',
]);

test('a table does not come in as people, its doubles are not asked about, or the desk is not blind after', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-table-'));
  const xlsx = join(folder, 'Bewerber Frühjahr.xlsx');
  await writeFile(xlsx, makeXlsx([heads, ...people, ...more]));
  const { app, page, close } = await launchApp();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Start empty');
  const { id: jobId } = await answerOf(page, 'job.create', { title: 'Lagerleitung', posting: '' });
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: 'Lagerleitung' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  await takePicture(page, 'table-invite');

  await dropFiles(page, [xlsx]);
  await page.getByRole('heading', { name: 'Bewerber Frühjahr.xlsx', level: 1 }).waitFor();
  const columns = page.getByRole('region', { name: 'Columns' });
  await expect.poll(() => columns.getByRole('combobox').count(), { timeout: 20_000 }).toBe(10);
  const held = () =>
    columns.getByRole('combobox').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  expect(await held()).toEqual([
    'first-name',
    'last-name',
    'email',
    'phone',
    'place',
    'title',
    'skills',
    'languages',
    'other',
    'other',
  ]);
  await columns.getByRole('combobox', { name: /Quelle/ }).selectOption('leave-out');
  const preview = page.getByRole('region', { name: 'Preview', exact: true });
  await preview.getByRole('cell', { name: 'Jürgen Haberstock' }).waitFor();
  await expect.poll(() => preview.getByRole('columnheader', { name: 'Quelle' }).count()).toBe(0);
  await takePicture(page, 'table-step');
  expect(await findBarriers(page)).toEqual([]);
  const bring = page.getByRole('button', { name: 'Import 43 people' });
  expect((await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 10 })).total).toBe(0);
  await bring.click();
  await page.getByRole('list', { name: 'Health report' }).getByText('43').waitFor({ timeout: 60_000 });
  expect(await page.getByText(/Haberstock/).count()).toBe(0);
  await takePicture(page, 'table-files');
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  await page.getByRole('grid', { name: 'Shortlist' }).getByRole('row').nth(5).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Haberstock|Fernández|example\.org/);
  await page.getByRole('grid', { name: 'Shortlist' }).getByRole('row').nth(1).click();
  await page.getByRole('region', { name: 'Application' }).waitFor();
  await takePicture(page, 'table-application');

  await page.getByRole('tab', { name: 'Files' }).click();
  const csv = join(folder, 'again.csv');
  await writeFile(
    csv,
    'Name;Mail\nHaberstock, Jürgen;j.haberstock@example.org\nKowalska, Mira;\nNeu Hier;neu@example.org\n',
  );
  await chooseNext(app, [csv]);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('heading', { name: 'again.csv', level: 1 }).waitFor();
  const decide = page.getByRole('region', { name: 'To decide' });
  await decide.getByText('the same e-mail address').waitFor();
  await takePicture(page, 'table-known-blind');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await showNames(page);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await decide.getByText('Jürgen Haberstock: the same').waitFor();
  await decide.getByRole('combobox', { name: /Row 3/ }).selectOption('skip');
  await takePicture(page, 'table-known');
  await page.getByRole('button', { name: 'Import 1 person' }).click();
  await page.getByRole('tab', { name: /Files 44/ }).waitFor();
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true });
  await undo.click();
  await page.getByRole('tab', { name: /Files 43/ }).waitFor();
  expect(errors).toEqual([]);
  await close();
}, 120_000);
