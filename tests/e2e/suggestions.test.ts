import { must } from '@shared/lib/must';
import { afterAll, expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { findBarriers } from '../support/find-barriers';
import { launchApp, type RunningApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

let running: RunningApp | undefined;
afterAll(() => running?.close());

test('people of other jobs come up nowhere, are added without being chosen, or stay after undo', async () => {
  running = await launchApp();
  const { page } = running;
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await setUp(page, 'Load samples');
  const jobs = () => answerOf(page, 'job.list', null);
  await expect
    .poll(async () => (await jobs()).reduce((sum, { waiting }) => sum + waiting, 0), { timeout: 90_000 })
    .toBe(0);
  const counts = await Promise.all(
    (await jobs()).map(async ({ id, title }) => ({
      title,
      total: (await answerOf(page, 'suggestion.count', { jobId: id })).total,
    })),
  );
  const most = counts.toSorted((one, other) => other.total - one.total)[0];
  const { title, total } = must(most, 'the samples hold jobs');
  expect(total).toBeGreaterThan(0);

  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: 'All jobs' }).click();
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: title }).click();
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  const line = page.getByText(`People from other jobs who may fit: ${total}`);
  await line.waitFor();
  await takePicture(page, 'suggestions-line');
  await page.getByRole('button', { name: 'Look at the people from other jobs' }).click();
  const dialog = page.getByRole('dialog', { name: 'People from other jobs' });
  const items = dialog.getByRole('listitem');
  await expect.poll(() => items.count()).toBe(Math.min(total, 20));
  expect(await dialog.getByRole('button', { name: 'Add to this job' }).isDisabled()).toBe(true);
  await takePicture(page, 'suggestions');
  expect(await findBarriers(page)).toEqual([]);
  const name = await items.first().locator('.person-name').innerText();
  await items.first().getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await takePicture(page, 'suggestions-chosen');
  await dialog.getByRole('button', { name: 'Add 1 person to this job' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const added = page.getByRole('grid', { name: 'Shortlist' }).getByText(name);
  await added.waitFor();
  await page.getByText(/1 person from other jobs added/).waitFor();
  if (total > 1) await page.getByText(`People from other jobs who may fit: ${total - 1}`).waitFor();
  await takePicture(page, 'suggestions-added');
  await answerOf(page, 'history.undo', null);
  await added.waitFor({ state: 'detached' });
  await line.waitFor();

  const { id } = await answerOf(page, 'job.create', { title: 'Lighthouse keeper', posting: '' });
  await expect.poll(async () => (await jobs()).some((each) => each.id === id)).toBe(true);
  await main.getByRole('button', { name: 'All jobs' }).click();
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: 'Lighthouse keeper' }).click();
  await page.getByRole('heading', { name: 'Lighthouse keeper', level: 1 }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('People from other');
  await page.getByRole('option', { name: /People from other jobs/ }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText('This job has no criteria yet').waitFor();
  await takePicture(page, 'suggestions-no-criteria');
  await dialog.getByRole('button', { name: 'Say what the job asks for' }).press('Enter');
  await page.getByRole('tab', { name: 'Criteria', selected: true }).waitFor();

  const like = must(
    (await jobs()).find((each) => each.title === title),
    'it was opened',
  );
  const criteria = must(await answerOf(page, 'criteria.read', { jobId: like.id }), 'the samples ask');
  await answerOf(page, 'criteria.edit', { jobId: id, preset: criteria.preset, items: criteria.items });
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  await page.getByText('Nobody has applied yet').waitFor();
  await page.getByRole('button', { name: 'Look at the people from other jobs' }).click();
  await items.nth(4).waitFor();
  await takePicture(page, 'suggestions-many');
  await page.keyboard.press('Escape');
  await takePicture(page, 'suggestions-nobody-yet');
  expect(errors).toEqual([]);
});
