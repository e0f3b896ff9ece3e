import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { answerOf } from '../support/ask';
import { chooseNext } from '../support/choose-next';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const resume = (name: string): string =>
  `${name}\nNurse\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\nNurse, Harbour Clinic\nJanuary 2018 - March 2024\n`;

test('a watched folder is not said, its new files wait for a press, or a lost one is not told', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'fairlead-watch-'));
  const folder = join(parent, 'Applications');
  await mkdir(folder);
  await writeFile(join(folder, 'ana.txt'), resume('Ana Silva'));
  const { app, page, close } = await launchApp();
  await setUp(page, 'Start empty');
  await answerOf(page, 'job.create', { title: 'Night nurse', posting: '' });
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: 'Night nurse' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  await chooseNext(app, [folder]);
  await page.getByRole('button', { name: 'Watch a folder' }).click();
  await page.getByText('Watching Applications').waitFor();
  await page.getByRole('tab', { name: 'Files 1' }).waitFor({ timeout: 30_000 });
  await writeFile(join(folder, 'bo.txt'), resume('Bo Lee'));
  await page.getByRole('tab', { name: 'Files 2' }).waitFor({ timeout: 30_000 });
  await page.getByRole('list', { name: 'Health report' }).waitFor();
  await takePicture(page, 'watch');
  await rename(folder, `${folder} away`);
  await page.getByText('the folder is not there now').waitFor({ timeout: 60_000 });
  await takePicture(page, 'watch-away');
  await rename(`${folder} away`, folder);
  await page.getByText('Watching Applications', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop watching' }).click();
  await page.getByRole('button', { name: 'Watch a folder' }).waitFor();
  await close();
}, 240_000);
