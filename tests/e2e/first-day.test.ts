import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { dropFiles } from '../support/drop-files';
import { launchApp } from '../support/launch-app';
import { makeApplicants } from '../support/make-applicants';
import { root } from '../support/make-desk-in';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const samples = join(root, 'resources', 'samples');

test('look', async () => {
  const { app, page, close } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await takePicture(page, '01-welcome');
  await setUp(page, 'Begin with a posting');
  await page.waitForTimeout(400);
  await takePicture(page, '02-after-start');
  await takePicture(page, '03-new-job');
  await page
    .getByRole('textbox', { name: 'Posting' })
    .fill(await readFile(join(samples, 'postings', 'registered-nurse-acute-medical-ward.txt'), 'utf8'));
  await takePicture(page, '04-posting');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.waitForTimeout(2500);
  await takePicture(page, '05-criteria');
  const folder = await makeApplicants(
    join(await mkdtemp(join(tmpdir(), 'fairlead-day-')), 'Applicants'),
    join(samples, 'resumes'),
    27,
  );
  await dropFiles(page, [folder]);
  await page.waitForTimeout(3000);
  await takePicture(page, '06-importing');
  await page.getByRole('tab', { name: /Files/ }).click();
  await page.getByRole('list', { name: 'Health report' }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  await takePicture(page, '07-files-done');
  const attention = page.getByRole('radio', { name: /Needs attention/ });
  if (await attention.isVisible()) {
    await attention.click();
    await page.waitForTimeout(300);
    await takePicture(page, '08-attention');
  }
  await page.getByRole('tab', { name: /Shortlist/ }).click();
  await page.waitForTimeout(800);
  await takePicture(page, '08b-unscored');
  await page.getByRole('button', { name: 'Review the criteria' }).click();
  await page.getByRole('button', { name: 'Save criteria' }).click();
  await page.waitForTimeout(2500);
  await takePicture(page, '09-criteria-with-order');
  await page.getByRole('tab', { name: /Shortlist/ }).click();
  await page.waitForTimeout(2500);
  await takePicture(page, '10-shortlist');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.waitForTimeout(500);
  await takePicture(page, '10-shortlist-1024');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await page.keyboard.press('Escape');
  await page.getByRole('grid', { name: 'Shortlist' }).getByRole('row').nth(1).click();
  await page.waitForTimeout(2500);
  await takePicture(page, '11-opened');
  await page.locator('.quote').first().click();
  await page.waitForTimeout(600);
  await takePicture(page, '12-quote');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.waitForTimeout(500);
  await takePicture(page, '12-quote-1024');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await page.keyboard.press('b');
  await page.waitForTimeout(500);
  await takePicture(page, '13-bookmarked');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  const rows = page.getByRole('grid', { name: 'Shortlist' }).getByRole('row');
  for (let i = 1; i <= 8; i++) await rows.nth(i).getByRole('checkbox').click();
  await page.waitForTimeout(300);
  await takePicture(page, '14-selected');
  await page.keyboard.press('s');
  await page.waitForTimeout(300);
  await takePicture(page, '15-move-menu');
  await page.getByRole('menuitem', { name: /Phone screen/ }).click();
  await page.waitForTimeout(1200);
  await takePicture(page, '16-moved');
  await page.keyboard.press('End');
  await page.keyboard.press('r');
  await page.waitForTimeout(500);
  await takePicture(page, '17-reject');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Pipeline/ }).click();
  await page.waitForTimeout(800);
  await takePicture(page, '18-pipeline');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.waitForTimeout(500);
  await takePicture(page, '18-pipeline-1024');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));

  await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForTimeout(1000);
  await takePicture(page, '19-undone');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'All jobs' }).click();
  await page.waitForTimeout(500);
  await takePicture(page, '20-jobs');
  await page.keyboard.press('?');
  await page.waitForTimeout(400);
  await takePicture(page, '21-help');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  await page.waitForTimeout(500);
  await takePicture(page, '22-settings');
  await page.getByRole('button', { name: 'Show licences' }).click();
  await page.waitForTimeout(500);
  await takePicture(page, '23-licences');
  console.log('title', await page.title());
  await close();
}, 240_000);
