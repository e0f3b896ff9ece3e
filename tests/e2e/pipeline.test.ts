import { must } from '@shared/lib/must';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const picture = (page: Page, name: string): Promise<void> => takePicture(page, name);

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true });
const countIn = async (page: Page, stage: string): Promise<number> =>
  Number((await column(page, stage).getByRole('heading').innerText()).match(/\d+/)?.[0]);
const poll = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

/** The samples, all read, in their pipeline, scored by criteria drafted from their own posting. */
const openPipeline = async () => {
  const { page, app, close } = await launchApp();
  page.setDefaultTimeout(20_000);
  await setUp(page, 'Load samples');
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor({ timeout: 90_000 });
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toMatch(/29\s*read/);
  const job = (await answerOf(page, 'job.list', null)).find(({ title }) =>
    title.startsWith('Registered Nurse'),
  );
  const jobId = must(job, 'the samples hold it').id;
  const { items } = await answerOf(page, 'criteria.draft', { jobId, preset: 'standard' });
  await answerOf(page, 'criteria.edit', { jobId, preset: 'standard', items });
  await page.getByRole('tab', { name: 'Pipeline' }).click();
  await column(page, 'New').getByRole('row').first().waitFor();
  return { page, app, close };
};

test('a card cannot be carried by keys, or many rejected with a reason do not all come back with one undo', async () => {
  const { page, app, close } = await openPipeline();
  const all = await countIn(page, 'New');
  expect(all).toBeGreaterThan(10);
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [1024, 700],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as const,
    );
    await picture(page, `pipeline-${width}`);
  }

  await column(page, 'New').getByRole('row').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await poll(() => countIn(page, 'Screened')).toBe(1);
  expect(await countIn(page, 'New')).toBe(all - 1);
  await picture(page, 'pipeline-carried');

  await column(page, 'New').locator('.column-head .checkbox').click();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Reject…' }).click();
  const dialog = page.getByRole('dialog', { name: `Reject ${all - 1} applications` });
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await dialog.getByText('Nothing was moved').waitFor();
  await dialog.getByText('The position was filled').click();
  await picture(page, 'pipeline-reason');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await poll(() => countIn(page, 'Rejected')).toBe(all - 1);
  await picture(page, 'pipeline-rejected');
  await page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await poll(() => countIn(page, 'New')).toBe(all - 1);
  expect(await countIn(page, 'Rejected')).toBe(0);
  expect(await countIn(page, 'Screened')).toBe(1);

  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('grid', { name: 'Applications' }).getByRole('row').nth(3).waitFor();
  await picture(page, 'pipeline-table');
  await close();
});
