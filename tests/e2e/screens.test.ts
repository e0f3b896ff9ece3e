import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { showNames } from '../support/show-names';
import { takePicture } from '../support/take-picture';

const picture = (page: Page, name: string): Promise<void> => takePicture(page, name);

test('the samples load, each screen shows what it should, and the page never complains', async () => {
  const { page, close } = await launchApp();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Load samples');

  await page.getByRole('heading', { name: /Registered Nurse/, level: 1 }).waitFor();
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor({ timeout: 90_000 });
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toMatch(/29\s*read/);
  await picture(page, 'job');

  await page.getByRole('radio', { name: /Needs attention/ }).click();
  await page.getByText('The file is protected with a password.').waitFor();
  await page.getByText('The file is empty.').waitFor();
  expect(await page.getByText('The file is damaged.').count()).toBe(2);
  await picture(page, 'attention');

  await showNames(page);
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  await page
    .getByRole('row', { name: /denise-holloway-scan\.pdf/ })
    .getByText('Read', { exact: true })
    .waitFor();
  await page.getByRole('row', { name: /brent-calloway\.pdf/ }).click();
  await page.getByRole('complementary', { name: 'Hidden text' }).waitFor();
  await picture(page, 'hidden-text');

  await page.getByRole('searchbox', { name: 'Search in all documents' }).fill('forklift licence');
  await page.getByRole('list', { name: 'Search results' }).locator('mark').first().waitFor();
  await picture(page, 'search');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .waitFor();
  await picture(page, 'settings');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'All jobs' }).click();
  await page.getByRole('table', { name: 'Jobs' }).waitFor();
  await picture(page, 'jobs');
  expect(errors).toEqual([]);
  await close();
});
