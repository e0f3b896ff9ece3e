import { must } from '@shared/lib/must';
import type { Locator, Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { findBarriers } from '../support/find-barriers';
import { launchApp, type RunningApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

let running: RunningApp | undefined;
afterAll(() => running?.close());

const poll = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

/** As somebody without a mouse: the focus is set where Tab would bring it, all else is keys. */
const press = async (target: Locator, key = 'Enter'): Promise<void> => {
  await target.focus();
  await target.page().keyboard.press(key);
};
const type = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};
const goTo = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Go to or do' }).waitFor({ state: 'detached' });
};
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const namesIn = (list: Locator) => list.locator('.stage-item .stage-words bdi').allInnerTexts();

test('stages named, moved and removed by keys lose people, show them, or do not come back with undo', async () => {
  running = await launchApp();
  const { page, app } = running;
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await setUp(page, 'Load samples');
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor({ timeout: 90_000 });
  const waiting = async () =>
    (await answerOf(page, 'job.list', null)).reduce((sum, each) => sum + each.waiting, 0);
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
  const job = (await answerOf(page, 'job.list', null)).find(({ title }) => title.startsWith('Registered'));
  const jobId = must(job, 'the samples hold it').id;
  const standing = async () => {
    const { rows, stages } = await answerOf(page, 'shortlist.read', {
      jobId,
      filter: { stages: 'all', bucket: null, only: null, words: '' },
      weights: null,
      offset: 0,
      limit: 100,
    });
    return { stages, shown: rows.filter(({ look }) => !look.isBlind).length };
  };

  await goTo(page, 'Settings');
  const list = page.getByRole('region', { name: 'Stages' }).getByRole('list', { name: 'Stages' });
  await press(button(page, 'Add stage'));
  const adding = page.getByRole('dialog', { name: 'Add stage' });
  await page.keyboard.press('Enter');
  await adding.getByText('Give the stage a name.').waitFor();
  await type(page, ' phone  SCREEN');
  await adding.getByText('There is a stage of that name already.').waitFor();
  await takePicture(page, 'stages-twin');
  await type(page, 'Work sample');
  await adding.waitFor({ state: 'detached' });
  await poll(() => namesIn(list)).toEqual([
    'New',
    'Screened',
    'Work sample',
    'Phone screen',
    'Interview',
    'Offer',
    'Hired',
    'Rejected',
    'Withdrawn',
  ]);
  await press(button(list, 'Rename Interview'));
  await type(page, 'First talk');
  await list.getByText('First talk').waitFor();
  await press(button(list, 'Move Work sample up'));
  await poll(async () => (await namesIn(list)).slice(0, 3)).toEqual(['New', 'Work sample', 'Screened']);
  await poll(() => focused(page)).toBe('Move Work sample up');
  expect(await button(list, 'Move Screened down').isDisabled()).toBe(true);
  await list.scrollIntoViewIfNeeded();
  for (const [width, height] of [
    [1440, 900],
    [1024, 700],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as const,
    );
    await takePicture(page, `stages-settings-${width}`);
  }
  await button(page, 'Add stage').focus();
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  expect(await findBarriers(page)).toEqual([]);

  await goTo(page, 'Registered Nurse');
  const people = page.getByRole('grid', { name: 'Shortlist' });
  await people.focus();
  await page.keyboard.press('Home');
  for (const key of ['x', 'j', 'x', 'j', 'x', 's']) await page.keyboard.press(key);
  await page.getByRole('menuitem', { name: 'Work sample' }).waitFor();
  await takePicture(page, 'stages-desk-menu');
  await page.keyboard.type('Work');
  await page.keyboard.press('Enter');
  const sampleKey = must(
    (await answerOf(page, 'stages.list', null)).office.find(({ name }) => name === 'Work sample'),
    'it was added',
  ).key;
  await poll(async () => (await standing()).stages[sampleKey]).toBe(3);
  expect((await standing()).shown).toBe(0);
  await takePicture(page, 'stages-desk');

  await goTo(page, 'Pipeline');
  await page.getByRole('region', { name: 'Work sample', exact: true }).getByRole('row').nth(2).waitFor();
  await takePicture(page, 'stages-board');
  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('grid', { name: 'Applications' }).getByRole('row').nth(3).waitFor();
  await takePicture(page, 'stages-table');

  await press(button(page, 'Stages…'));
  const ofJob = page.getByRole('dialog', { name: 'Stages of this job' });
  await ofJob.getByRole('list', { name: 'Stages' }).waitFor();
  await takePicture(page, 'stages-job-as-office');
  await press(ofJob.getByRole('radio', { name: 'Own for this job' }), 'Space');
  await press(button(ofJob, 'Add stage'));
  await page.keyboard.type('Trial day');
  await page.getByRole('combobox', { name: 'Comes after' }).selectOption('phone-screen');
  await page.getByText('Behind the line: whoever is moved there is shown by name.').waitFor();
  await takePicture(page, 'stages-job-add');
  await press(page.getByRole('textbox', { name: 'Name' }));
  await poll(async () => (await namesIn(ofJob)).slice(3, 5)).toEqual(['Phone screen', 'Trial day']);
  await takePicture(page, 'stages-job-own');
  await press(button(ofJob, 'Remove Work sample'));
  const removing = page.getByRole('alertdialog', { name: 'Remove “Work sample”' });
  await removing.getByText('3 applications stand in it.').waitFor();
  await takePicture(page, 'stages-job-remove');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await removing.waitFor({ state: 'detached' });
  await poll(async () => (await standing()).stages.screened).toBe(3);
  expect((await standing()).shown).toBe(0);
  await poll(() => focused(page)).toBe('Rename Screened');
  await press(button(ofJob, 'Close'));
  await ofJob.waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+z');
  await poll(async () => (await standing()).stages[sampleKey]).toBe(3);
  expect((await standing()).stages.screened).toBe(0);

  await goTo(page, 'Stages of this job');
  await press(ofJob.getByRole('radio', { name: 'As in the office' }), 'Space');
  await ofJob.getByText('holds in this job, too').waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, 'Settings');
  await press(button(page, 'Back to the default stages'));
  const back = page.getByRole('alertdialog', { name: 'Back to the default stages' });
  await back.getByText('Work sample → New').waitFor();
  await takePicture(page, 'stages-default');
  await press(button(back, 'Back to the default stages'));
  await poll(() => namesIn(list)).toEqual([
    'New',
    'Screened',
    'Phone screen',
    'Interview',
    'Offer',
    'Hired',
    'Rejected',
    'Withdrawn',
  ]);
  await poll(async () => (await standing()).stages[sampleKey] ?? 0).toBe(0);
  await page.keyboard.press('ControlOrMeta+z');
  await poll(async () => (await standing()).stages[sampleKey]).toBe(3);

  for (const [key, name] of [
    ['screened', 'Waits for the head of the ward to say so'],
    ['interview', 'مقابلة شخصية <b>🙂</b>'],
  ] as const)
    await answerOf(page, 'stages.edit', { jobId: null, edit: { kind: 'rename', key, name } });
  const all = { stages: 'all', bucket: null, only: null, words: '' } as const;
  const ids = await answerOf(page, 'shortlist.ids', { jobId, filter: all });
  await answerOf(page, 'application.move', { ids: ids.slice(0, 2), stage: 'screened', reason: null });
  await answerOf(page, 'application.move', { ids: ids.slice(2, 4), stage: 'interview', reason: null });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await goTo(page, 'Registered Nurse');
  await people.getByText('Waits for the head').first().waitFor({ state: 'attached' });
  await takePicture(page, 'stages-long-desk');
  await people.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Score', exact: true }).waitFor();
  await takePicture(page, 'stages-long-open');
  await page.keyboard.press('Escape');
  await goTo(page, 'Pipeline');
  await page.getByRole('region', { name: 'Waits for' }).getByRole('row').first().waitFor();
  await takePicture(page, 'stages-long-board');
  await goTo(page, 'People');
  await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(3).waitFor();
  await takePicture(page, 'stages-long-people');
  expect(errors).toEqual([]);
});
