import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { dropFiles } from '../support/drop-files';
import { launchApp, type RunningApp } from '../support/launch-app';
import { logText } from '../support/read-log';
import { setUp } from '../support/set-up';
import { tempFolder } from '../support/temp-folder';

/** What must be seen nowhere while its person is hidden: letters that stand in nothing else. */
const canaries = ['zenobiah', 'quillfeather', 'qfmail', '7946', 'larkmoor', 'brindlewick', '1987', '2009'];

const resume = `Zenobiah Quillfeather
Ward Nurse
14 Brindlewick Lane, Leeds LS1 4AP
zenobiah.qfmail@example.org | +44 20 7946 0958 | linkedin.com/in/zenobiah-quillfeather
Date of birth: 3 May 1987

Experience

Ward Nurse, Northgate Hospice
January 2015 - March 2024
- Zenobiah Quillfeather led wound care on a ward of 30 and cut falls by 30 %
- Taught relatives how to look after patients at home

Education
Bachelor of Nursing, Larkmoor Academy, 2006 - 2009

Skills
Wound care, Triage

References
Available on request. Signed: Zenobiah Quillfeather
`;

const importHidden = async ({ page }: RunningApp) => {
  await setUp(page, 'Start empty');
  const office = await answerOf(page, 'office.read', null);
  await answerOf(page, 'office.change', { ...office, hideSchools: true });
  const { id: jobId } = await answerOf(page, 'job.create', {
    title: 'Night nurse',
    posting: 'Night nurse\nWhat you bring\n- Wound care\n- Triage\n- Bachelor of Nursing',
  });
  const draft = await answerOf(page, 'criteria.draft', { jobId, preset: 'standard' });
  await answerOf(page, 'criteria.edit', { jobId, preset: 'standard', items: draft.items });
  await page.getByRole('main').getByRole('button', { name: 'Night nurse' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  const folder = join(await tempFolder(), 'Zenobiah Quillfeather');
  await mkdir(folder);
  await writeFile(join(folder, 'Quillfeather-CV.txt'), resume);
  await dropFiles(page, [folder]);
  await page.getByRole('row').getByText('Read', { exact: true }).waitFor();
  return jobId;
};

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click();

/** All that the window gives away: page, tree, fields, titles and what can be copied. */
const allShown = async ({ app, page }: RunningApp): Promise<string> => {
  await page.waitForTimeout(500);
  const inputs = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')]
      .map((each) => (each as HTMLInputElement).value)
      .join(' '),
  );
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const outside = await app.evaluate(({ BrowserWindow, clipboard }) =>
    [
      clipboard.readText(),

      ...BrowserWindow.getAllWindows().map((each) => each.getTitle()),
    ].join(' '),
  );
  return [
    await page.evaluate(() => document.documentElement.outerHTML),
    await page.locator('body').ariaSnapshot(),
    await page.title(),
    inputs,
    outside,
  ]
    .join(' ')
    .toLowerCase();
};

test('somebody who is hidden stands in the page, its tree, a title, the clipboard, the history or the log', async () => {
  const running = await launchApp();
  const { page } = running;
  const found = new Set<string>();
  const look = async (where: string): Promise<void> => {
    const shown = await allShown(running);
    for (const canary of canaries) if (shown.includes(canary)) found.add(`${where}: ${canary}`);
  };

  const jobId = await importHidden(running);
  const everyone = { stages: null, bucket: null, only: null, words: '' } as const;
  const firstOf = async (job: typeof jobId) => {
    const query = { jobId: job, filter: everyone, weights: null, offset: 0, limit: 1 };
    return (await answerOf(page, 'shortlist.read', query)).rows[0] ?? fail();
  };
  const pseudonym = (await firstOf(jobId)).look.name.toLowerCase();
  await look('files');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('region', { name: 'Page 1' }).waitFor();
  await look('document');
  const facts = page.getByRole('complementary', { name: 'Facts' });
  expect(await facts.getByText('Hidden', { exact: true }).count()).toBe(2);
  expect(await facts.getByRole('button', { name: 'Correct', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: /^Back/ }).first().click();
  for (const tab of ['Pipeline', 'Criteria', 'Shortlist']) {
    await page.getByRole('tab', { name: tab }).click();
    await look(tab);
  }
  await page.getByRole('grid', { name: 'Shortlist' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const opened = page.getByRole('region', { name: 'Application' });
  await opened.getByRole('region', { name: 'Score', exact: true }).waitFor();
  for (const tab of ['Criteria', 'Facts', 'Notes', 'History']) {
    await opened.getByRole('tab', { name: tab, exact: true }).click();
    await look(`desk, ${tab}`);
  }
  await nav(page, 'People');
  await look('people');
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await look('person');
  for (const words of ['wound', 'title:nurse']) {
    await page
      .getByRole('searchbox', { name: /Search/ })
      .first()
      .fill(words);
    await page.getByRole('list', { name: 'Search results' }).locator('li').first().waitFor();
    await look(`search for ${words}`);
  }
  for (const words of ['Quillfeather', 'Larkmoor'])
    expect((await answerOf(page, 'search.find', { words, limit: 5 })).total).toBe(0);
  await nav(page, 'Settings');
  await look('settings');
  const history = JSON.stringify(await answerOf(page, 'history.list', { limit: 50 })).toLowerCase();
  const log = (await logText(running.data)).toLowerCase();
  for (const canary of canaries)
    for (const [where, words] of Object.entries({ history, log }))
      if (words.includes(canary) && !/^\d+$/.test(canary)) found.add(`${where}: ${canary}`);
  expect([...found]).toEqual([]);

  // Shortlisted, the same person is known: what was looked for can be found.
  const id = (await firstOf(jobId)).applicationId;
  await answerOf(page, 'application.move', { ids: [id], stage: 'interview', reason: null });
  await nav(page, 'People');
  await page.getByText('Zenobiah Quillfeather').first().waitFor();

  // The same file comes for another job: known there, hidden here.
  const { id: dayId } = await answerOf(page, 'job.create', { title: 'Dayshift nurse', posting: '' });
  await nav(page, 'All jobs');
  await page.getByRole('main').getByRole('button', { name: 'Dayshift nurse' }).click();
  await page.getByRole('tab', { name: 'Files' }).click();
  const again = join(await tempFolder(), 'Quillfeather again');
  await mkdir(again);
  await writeFile(join(again, 'Quillfeather-CV.txt'), resume);
  await dropFiles(page, [again]);
  await page.getByRole('row').getByText('Read', { exact: true }).waitFor();
  await look('files of another job');
  await page.getByRole('row').nth(1).click();
  await page.getByRole('region', { name: 'Page 1' }).waitFor();
  await look('document of another job');
  await page.getByRole('button', { name: /^Back/ }).first().click();
  for (const tab of ['Pipeline', 'Shortlist']) {
    await page.getByRole('tab', { name: tab }).click();
    await look(`${tab} of another job`);
  }
  const { personId, applicationId } = await firstOf(dayId);
  await answerOf(page, 'note.add', { personId, applicationId, words: 'Said by day' });
  await answerOf(page, 'note.add', { personId, applicationId: id, words: 'Said of zenobiah' });
  await page.getByRole('grid', { name: 'Shortlist' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  for (const tab of ['Facts', 'Notes', 'History']) {
    await opened.getByRole('tab', { name: tab, exact: true }).click();
    await look(`desk of another job, ${tab}`);
  }
  await opened.getByRole('tab', { name: 'Notes', exact: true }).click();
  await opened.getByText('Said by day').waitFor();
  expect([...found]).toEqual([]);

  const apart = async (where: string): Promise<void> => {
    const shown = await allShown(running);
    for (const word of [pseudonym, 'said by day']) if (shown.includes(word)) found.add(`${where}: ${word}`);
    // Beside it stands the list of jobs.
    if (/dayshift/i.test(await page.getByRole('main').innerText())) found.add(`${where}: the job`);
  };
  await nav(page, 'People');
  await page.getByText('Zenobiah Quillfeather').first().waitFor();
  await apart('people');
  await page.getByRole('grid', { name: 'People' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByText('In 1 more job, where names are hidden').waitFor();
  await apart('person');
  expect([...found]).toEqual([]);
  await running.close();
});

const fail = (): never => {
  throw new Error('nobody applied');
};
