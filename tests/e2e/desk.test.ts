import type { JobId } from '@shared/model/id';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf } from '../support/ask';
import { importSettled } from '../support/import-settled';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const picture = (page: Page, name: string): Promise<void> => takePicture(page, `desk-${name}`);

/** The samples, read and scored by what their posting asks for, with the shortlist open. */
const openSamples = async () => {
  const running = await launchApp();
  onTestFinished(() => running.close().catch(() => undefined));
  const { page } = running;
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Load samples');
  await page.getByRole('heading', { name: /Registered Nurse/, level: 1 }).waitFor();
  const job = (await answerOf(page, 'job.list', null)).find(({ title }) => title.startsWith('Registered'));
  const jobId = job?.id as JobId;
  await importSettled(page, jobId, 30);
  // The samples come with criteria; here one of them is a gate.
  const draft = await answerOf(page, 'criteria.draft', { jobId, preset: 'standard' });
  const gate = draft.items.find(({ kind }) => kind === 'certification');
  const items = draft.items.map((item) =>
    item.id === gate?.id ? { ...item, mode: 'gate' as const, weight: null } : item,
  );
  const edited = await answerOf(page, 'criteria.edit', {
    jobId,
    preset: 'standard',
    items,
  });
  expect(edited).toEqual({ version: 2, faults: [] });
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  const list = page.getByRole('grid', { name: 'Shortlist' });
  await list.getByRole('row').nth(5).waitFor();
  return { ...running, jobId, list, errors };
};

const opened = (page: Page) => page.getByRole('region', { name: 'Application' });

test('triage by keys alone over real resumes: a quote is lit on its page, a rejection has its reason and an undo', async () => {
  const { app, page, jobId, list, errors } = await openSamples();
  const place = async (width: number, height: number) => {
    await app.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    );
    await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  };
  await place(1440, 900);
  await picture(page, '1440-list');
  await list.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const heading = opened(page).getByRole('heading', { level: 2 });
  await heading.locator('bdi').waitFor();
  const second = await heading.innerText();

  const quote = opened(page)
    .getByRole('button', { name: /page \d/ })
    .first();
  await quote.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => quote.getAttribute('aria-pressed')).toBe('true');
  const lit = page.locator('.page-lit').first();
  await lit.waitFor();
  expect(await lit.isVisible()).toBe(true);
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [1024, 700],
  ] as const) {
    await place(width, height);
    await picture(page, `${width}-open`);
  }

  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Reject this application' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading.innerText()).not.toBe(second);
  const rejected = () =>
    answerOf(page, 'shortlist.ids', {
      jobId,
      filter: { stages: ['rejected'], bucket: null, only: null, words: '' },
    });
  const [id] = await rejected();
  if (id === undefined) throw new Error('nobody was rejected');
  const { decisions } = await answerOf(page, 'application.open', { id, redacted: true });
  expect(decisions.map(({ kind, to, reason }) => [kind, to, reason])).toEqual([
    ['move', 'rejected', 'Too little experience for the role'],
  ]);
  await page.keyboard.press('u');
  await expect.poll(rejected).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => list.locator('[aria-rowindex="3"] bdi').first().innerText()).toBe(second);
  expect(errors).toEqual([]);
});

/** Each part of each name, asked for while the office hides nobody. */
const namesOf = async (page: Page, jobId: JobId): Promise<readonly string[]> => {
  const office = await answerOf(page, 'office.read', null);
  await answerOf(page, 'office.change', { ...office, blind: false });
  const { files } = await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 100 });
  const names = new Set<string>();
  for (const { documentId } of files) {
    if (documentId === null) continue;
    const { profile } = await answerOf(page, 'document.open', { id: documentId, jobId: null });
    for (const part of profile?.name?.value.toLowerCase().split(/[\s-]+/) ?? [])
      if (part.length > 4) names.add(part);
  }
  await answerOf(page, 'office.change', { ...office, blind: true });
  return [...names];
};

test('a name of somebody hidden stands somewhere in the window', async () => {
  const { app, page, jobId, list } = await openSamples();
  const ids = await answerOf(page, 'shortlist.ids', {
    jobId,
    filter: { stages: null, bucket: null, only: null, words: '' },
  });
  const names = await namesOf(page, jobId);
  expect(names.length).toBeGreaterThan(40);
  const leaked = async (): Promise<readonly string[]> => {
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const tree = await page.locator('body').ariaSnapshot();
    const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    const shown =
      `${await page.locator('body').innerText()} ${html} ${tree} ${await page.title()} ${title}`.toLowerCase();
    return names.filter((name) => shown.includes(name));
  };
  await expect.poll(leaked).toEqual([]);
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const found = new Set<string>();
  for (let at = 1; at <= ids.length; at += 1) {
    await opened(page).getByText(`${at} of ${ids.length}`, { exact: true }).waitFor();
    await opened(page).getByRole('region', { name: 'Score', exact: true }).waitFor();
    for (const tab of ['Criteria', 'Facts', 'Notes', 'History']) {
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      for (const name of await leaked()) found.add(`${at} ${tab}: ${name}`);
      await page.keyboard.press('n');
    }
    await page.keyboard.press('j');
  }
  expect([...found]).toEqual([]);
});
