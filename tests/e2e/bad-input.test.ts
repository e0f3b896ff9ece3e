import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf } from '../support/ask';
import { importSettled } from '../support/import-settled';
import { launchApp } from '../support/launch-app';
import { root } from '../support/make-desk-in';
import { openVault } from '../support/open-vault';
import { showNames } from '../support/show-names';
import { takePicture } from '../support/take-picture';
import { tempFolder } from '../support/temp-folder';

/** As somebody may be called, or call a job, a tag, a note or a search. */
const oddNames = [
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(6).slice(0, 200),
  '👩🏽‍🚀 Zoë 🧑‍🤝‍🧑🏳️‍🌈 Ñandú',
  'יעל בן־דוד-אברהמי',
  'عبد الرحمن بن محمد الأنصاري',
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  '\u202Egpj.txt\u202C \u200B Anna',
] as const;

const resume = (name: string, number: number): string =>
  `${name}\nWard nurse\nperson.${number}@example.org\n\nExperience\n\nWard nurse, Harbour Hospital\nJanuary 201${number} - March 2024\n- Wound care at night\n\nSkills\nWound care, Triage\n`;

const openOffice = async () => {
  const { page, close } = await launchApp();
  onTestFinished(close);
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await openVault(page);
  return { page, errors };
};

const idle = (page: Page) =>
  expect
    .poll(async () => (await answerOf(page, 'app.status', null)).waitingTasks, { timeout: 60_000 })
    .toBe(0);

/** Whole: nothing is pushed out of the window, nothing of what was typed became a part of the page. */
const isWhole = async (page: Page): Promise<void> => {
  expect(
    await page.evaluate(() => ({
      tooWide: [...document.querySelectorAll('*')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .filter((each) => each === document.documentElement || getComputedStyle(each).overflowX === 'auto')
        .map((each) => {
          const edge = each.getBoundingClientRect().right;
          const beyond = [...each.querySelectorAll('*')].filter(
            (inner) => inner.getBoundingClientRect().right > edge,
          );
          return [each, ...beyond].map(({ className }) => className).join(' > ');
        }),
      fromNames: document.querySelectorAll('main img, main script').length,
      isHacked: 'hacked' in window,
    })),
  ).toEqual({ tooWide: [], fromNames: 0, isHacked: false });
};

test('a name of 200 letters, of pictures, from right to left or of HTML breaks a screen or runs', async () => {
  const { page, errors } = await openOffice();
  await showNames(page);
  const posting = 'Night nurse\nWhat you bring\n- Wound care\n- Triage';
  const jobs = [];
  for (const title of oddNames) jobs.push((await answerOf(page, 'job.create', { title, posting })).id);
  const jobId = must(jobs[0], 'there are six');
  const draft = await answerOf(page, 'criteria.draft', { jobId, preset: 'standard' });
  const items = draft.items.map((item, index) => ({ ...item, label: oddNames[index] ?? item.label }));
  await answerOf(page, 'criteria.edit', { jobId, preset: 'standard', items });
  const zip = join(await tempFolder(), 'odd.zip');
  await writeFile(
    zip,
    zipSync(Object.fromEntries(oddNames.map((name, at) => [`${name}.txt`, strToU8(resume(name, at))]))),
  );
  await answerOf(page, 'import.start', { jobId, paths: [zip] });
  // The archive and what was in it.
  await importSettled(page, jobId, 1 + oddNames.length);
  const { files } = await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 50 });
  for (const [index, { documentId }] of files.filter(({ members }) => !members).entries()) {
    const id = must(documentId, 'each was read');
    const { profile } = await answerOf(page, 'document.open', { id, jobId });
    const now = must(oddNames[index], 'as many as files');
    await answerOf(page, 'document.correct', {
      id,
      jobId,
      correction: { field: 'name', was: profile?.name?.value ?? null, now },
    });
  }
  const office = await answerOf(page, 'office.read', null);
  const reasons = [...oddNames.slice(1), must(oddNames[0], 'the long one')];
  await answerOf(page, 'office.change', { ...office, author: oddNames[4].slice(0, 100), reasons });
  await answerOf(page, 'ownSkill.add', {
    name: oddNames[4],
    synonyms: [oddNames[2]],
    sameAs: null,
    closeTo: [],
  });
  for (const words of oddNames) await answerOf(page, 'search.save', { name: words.slice(0, 100), words });
  const people = await answerOf(page, 'person.list', { words: '', offset: 0, limit: 10 });
  const tags = oddNames.map((name) => name.slice(0, 60));
  for (const { personId } of people.rows) {
    await answerOf(page, 'person.tag', { id: personId, tags });
    await answerOf(page, 'note.add', { personId, applicationId: null, words: oddNames.join(' ') });
  }
  await idle(page);

  const look = async (name?: string): Promise<void> => {
    await page.waitForTimeout(200);
    if (name !== undefined) await takePicture(page, `odd-${name}`);
    await isWhole(page);
  };
  const nav = (name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click();
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}( \\d|$)`) }).click();
  await look('jobs');
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button').last().click();
  for (const name of ['Files', 'Criteria', 'Pipeline', 'Shortlist']) {
    await tab(name);
    await look(name === 'Files' ? undefined : name.toLowerCase());
  }
  const list = page.getByRole('grid', { name: 'Shortlist' });
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Score', exact: true }).waitFor();
  await look('desk');
  await page.keyboard.press('n');
  await look();
  await page.keyboard.press('n');
  await look();
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await look('rejecting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await tab('Pipeline');
  await page.getByRole('radio', { name: 'Table' }).click();
  await look();
  await nav('People');
  await look();
  const grid = page.getByRole('grid', { name: 'People' });
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Tags' }).waitFor();
  await look('person');
  await nav('Search');
  // Each is found by the name in its own document.
  for (const words of oddNames)
    expect([words, (await answerOf(page, 'search.find', { words, limit: 5 })).total]).toEqual([words, 1]);
  await look();
  await page.getByRole('searchbox', { name: /^Search/ }).fill('wound');
  await page.getByRole('list', { name: 'Search results' }).locator('li').first().waitFor();
  await look('search');
  await page.getByRole('searchbox', { name: /^Search/ }).fill(oddNames[4]);
  await look();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('option').first().waitFor();
  await look();
  await page.keyboard.press('Escape');
  await nav('Settings');
  await look();
  expect(errors).toEqual([]);
});

test('a posting of one word or an original that cannot be drawn leaves a screen that says nothing of it', async () => {
  const { page, errors } = await openOffice();
  await showNames(page);
  const { id: jobId } = await answerOf(page, 'job.create', { title: 'Word', posting: 'Help' });
  await page.getByRole('main').getByRole('button', { name: 'Word' }).click();
  await page.getByRole('tab', { name: 'Criteria' }).click();
  await page.getByText('Draft, not saved').waitFor();
  await takePicture(page, 'odd-posting');
  await isWhole(page);
  // The posting gave nothing to ask for, and the way on is said.
  await page.locator('.draft-note').getByText(/./).first().waitFor();

  // It opens with a password that is kept nowhere: its text was read, its pages are drawn no more.
  const folder = await tempFolder();
  const locked = join(folder, 'locked.pdf');
  await copyFile(join(root, 'resources', 'samples', 'resumes', 'samuel-adebowale-finch.pdf'), locked);
  await answerOf(page, 'import.start', { jobId, paths: [locked] });
  await importSettled(page, jobId, 1);
  const { files } = await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 5 });
  await answerOf(page, 'import.retry', {
    id: must(files[0], 'one file').id,
    password: 'sample-2026',
  });
  await importSettled(page, jobId, 1);
  await page.getByRole('tab', { name: 'Shortlist' }).click();
  const list = page.getByRole('grid', { name: 'Shortlist' });
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page
    .getByText(/^This page cannot be drawn\./)
    .first()
    .waitFor();
  expect(await page.getByRole('region', { name: 'Page 1' }).innerText()).toContain('Finch');
  await takePicture(page, 'odd-undrawn');
  await isWhole(page);
  expect(errors).toEqual([]);
});
