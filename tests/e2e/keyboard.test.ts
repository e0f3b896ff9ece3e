// Every screen with the keys alone, one after the other in one window: where a control cannot be walked to, shows no
// focus, or takes the focus away with it, the walk ends and says what it passed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerOf } from '../support/ask';
import { importSettled } from '../support/import-settled';
import { launchApp, type RunningApp } from '../support/launch-app';
import { openVault } from '../support/open-vault';
import { keepsFocus, press, walkTo, write } from '../support/walk-keys';

let running: RunningApp;
let page: Page;
const errors: string[] = [];

const names = ['Jane Muster', 'Sam Probe', 'Ida Fall', 'Ben Satz', 'Eva Zeile', 'Tom Blatt', 'Kim Seite'];
const resume = (name: string, number: number): string =>
  `${name}\nAccountant\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\nAccountant, Harbour Group\nJanuary ${2010 + number} - March 2024\n- Closed the general ledger\n\nSkills\nGeneral ledger, Payroll\n`;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await openVault(page);
  const folder = join(running.data, 'Spring');
  await mkdir(folder);
  for (const [number, name] of names.entries())
    await writeFile(join(folder, `${number}.txt`), resume(name, number));
  // One of them came twice.
  await writeFile(join(folder, 'again.txt'), resume(must(names[0], 'there are seven'), 3));
  const posting = 'Ledger clerk\nWhat you bring\n- General ledger\n- Payroll';
  const { id: jobId } = await answerOf(page, 'job.create', { title: 'Ledger clerk', posting });
  const { items } = await answerOf(page, 'criteria.draft', { jobId, preset: 'standard' });
  await answerOf(page, 'criteria.edit', { jobId, preset: 'standard', items });
  await answerOf(page, 'import.start', { jobId, paths: [folder] });
  await importSettled(page, jobId, names.length + 1);
});
afterAll(() => running?.close());
afterEach(() => expect(errors).toEqual([]));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const side = (name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name });
const key = (...keys: readonly string[]) =>
  keys.reduce((before, each) => before.then(() => page.keyboard.press(each)), Promise.resolve());
const said = (words: string | RegExp) =>
  page.getByRole('status', { name: 'Messages' }).getByText(words).waitFor();
const gone = () => page.getByRole('dialog').waitFor({ state: 'detached' });
/** From one tab of a job to another. */
const turnTo = async (name: RegExp) => {
  await walkTo(page.getByRole('tab', { selected: true }).first());
  await press(page.getByRole('tab', { name }), { by: 'ArrowRight', most: 4 });
};

test('people: two are made one and two again, a tag given and taken, by pointer alone', async () => {
  await press(side('People'));
  await walkTo(page.getByRole('tab', { name: 'Everyone' }));
  await press(page.getByRole('tab', { name: /^May be the same/ }), { by: 'ArrowRight' });
  await press(button(/^Merge/));
  await page.getByText('Nobody seems to be here twice').waitFor();
  await keepsFocus(page, 'merging');
  await key('ControlOrMeta+z');
  await press(button(/^Merge/));
  await page.getByText('Nobody seems to be here twice').waitFor();
  await walkTo(page.getByRole('tab', { name: /^May be the same/ }), 'Shift+Tab');
  await press(page.getByRole('tab', { name: 'Everyone' }), { by: 'ArrowLeft' });
  const people = page.getByRole('grid', { name: 'People' });
  await walkTo(people);
  await people.getByRole('row').nth(1).waitFor();
  const files = page.getByRole('list', { name: 'Files' });
  for (let turn = 0; turn < names.length; turn += 1) {
    await key('Enter');
    await files.waitFor();
    if ((await files.getByRole('listitem').count()) === 2) break;
    await press(button('Back to people'));
    await people.waitFor();
    await keepsFocus(page, 'the way back');
    await key('ArrowDown');
  }
  await write(field('Add a tag'), 'ledger');
  await key('Enter');
  await page.getByRole('list', { name: 'Tags' }).getByText('ledger').waitFor();
  await press(button('Remove tag ledger'), { by: 'Shift+Tab' });
  await page.getByRole('list', { name: 'Tags' }).getByText('ledger').waitFor({ state: 'detached' });
  await press(button(/^Scorecard for/).first());
  await press(button(/^Take apart again/));
  await button(/^Take apart again/).waitFor({ state: 'detached' });
  await keepsFocus(page, 'taking apart');
  await press(button('Back to people'), { by: 'Shift+Tab' });
  await people.waitFor();
});

test('the desk: a decision, its reason or its undo takes a pointer', async () => {
  await press(side(/^Ledger clerk/));
  const list = page.getByRole('grid', { name: 'Shortlist' });
  await walkTo(list);
  await key('j', 'Enter');
  const opened = page.getByRole('region', { name: 'Application' });
  await opened.getByRole('region', { name: 'Score', exact: true }).waitFor();

  // Who it is, for a reason.
  await press(button('Reveal…'));
  await press(button('Reveal'));
  await page.getByText('Say why it is needed.').waitFor();
  await write(field('Reason'), 'Known from an earlier application');
  await key('Enter');
  await gone();
  await page.getByRole('heading', { level: 2, name: new RegExp(names.join('|')) }).waitFor();
  await keepsFocus(page, 'revealing');

  // A judgement of one's own.
  await press(opened.getByRole('button', { name: 'Adjust…' }));
  await press(button('Adjust'));
  await page.getByText('Say why, so that others can follow.').waitFor();
  await write(field('Points up or down'), '+5');
  await write(field('Reason'), 'Ran our ledger last summer');
  await key('Enter');
  await gone();
  await opened.getByText('Ran our ledger last summer').waitFor();

  // Words on the page, and the page in its other forms.
  await press(opened.getByRole('button', { name: /page 1/ }).first());
  await page.locator('.page-lit').first().waitFor();
  const forms = page.getByRole('radiogroup', { name: 'Show pages as' }).getByRole('radio');
  await walkTo(forms.first(), 'Shift+Tab');
  await press(forms.last(), { by: 'ArrowRight' });
  await button('Larger pages').waitFor();

  // A fact that was read wrongly.
  await key('n');
  await page.getByRole('tab', { name: 'Facts', selected: true }).waitFor();
  await press(button('Add skill'));
  await write(field('Skill'), 'Month-end closing');
  await key('Enter');
  await gone();
  await opened.getByText('Month-end closing').waitFor();
  await keepsFocus(page, 'adding a skill');

  // The stage, a bookmark, a rejection with a reason, and back.
  await key('p', 'b');
  await button('Remove bookmark').waitFor();
  await key('s');
  await page.getByRole('menuitem', { name: 'Screened' }).waitFor();
  await press(page.getByRole('menuitem', { name: 'Screened' }), { by: 'ArrowDown' });
  await button(/^Screened/).waitFor();
  await key('r');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await key('ArrowDown', 'Enter');
  await gone();
  await keepsFocus(page, 'rejecting');
  await key('u');
  await said(/^Undone:/);
  await key('Escape');
  await list.waitFor();
  await keepsFocus(page, 'closing the application');

  // Several at once.
  await key('Home', 'x', 'j', 'x', 'c');
  await page.getByRole('heading', { name: 'Compare 2' }).waitFor();
  await key('Escape');
  await walkTo(list);
  await key('a');
  await press(button('Reject…'), { by: 'Shift+Tab' });
  await page.getByRole('dialog', { name: /^Before you reject/ }).waitFor();
  await press(button(/^Reject all/));
  await page.getByRole('dialog', { name: /^Reject \d/ }).waitFor();
  await key('ArrowDown', 'Enter');
  await gone();
  await keepsFocus(page, 'rejecting all');
  await key('u');
  await list.getByRole('row').nth(7).waitFor();
});

test('notes and scorecards: one is written, changed or removed by pointer alone', async () => {
  const list = page.getByRole('grid', { name: 'Shortlist' });
  await walkTo(list);
  await key('Home', 'Enter');
  await button('Back to the list').waitFor();
  await key('n', 'n');
  await write(field('New note'), 'Call her on Monday');
  await key('ControlOrMeta+Enter');
  await write(field('Your name'), 'Max Recruiter');
  await key('Enter');
  const notes = page.getByRole('list', { name: 'Notes' });
  await notes.getByText('Call her on Monday').waitFor();
  await keepsFocus(page, 'signing');
  await press(button('Change note'));
  await write(field('Change note'), 'Call her on Tuesday');
  await press(button('Save note'));
  await notes.getByText('Call her on Tuesday').waitFor();
  await keepsFocus(page, 'changing the note');
  await press(button('Remove note'));
  await notes.getByText('Call her on Tuesday').waitFor({ state: 'detached' });
  await keepsFocus(page, 'removing the note');

  const overall = page.getByRole('radiogroup', { name: 'Overall' });
  await walkTo(overall.getByRole('radio', { checked: true }), 'Shift+Tab');
  await walkTo(overall.getByRole('radio', { name: 'Yes', exact: true }), 'ArrowLeft');
  await write(field('Add a quality'), 'Accuracy');
  await key('Enter');
  await page.getByRole('radiogroup', { name: 'Accuracy' }).waitFor();
  await press(button('Save scorecard'));
  await page.getByRole('region', { name: 'Your scorecard' }).waitFor();
  await keepsFocus(page, 'saving the scorecard');
  await press(page.getByRole('region', { name: 'Your scorecard' }).getByRole('button', { name: 'Change' }), {
    by: 'Shift+Tab',
  });
  await press(button('Cancel'));
  await page.getByRole('region', { name: 'Your scorecard' }).waitFor();
  await keepsFocus(page, 'changing nothing');
  await key('Escape');
});

test('the pipeline: somebody is selected, moved or rejected by pointer alone', async () => {
  await turnTo(/^Pipeline/);
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await walkTo(column('New').getByRole('row'));
  await key('Space', 'ArrowDown', 'Space');
  const selection = page.getByRole('region', { name: 'Selection' });
  await selection.getByText('2 selected').waitFor();
  await press(selection.getByRole('button', { name: /^Move to/ }));
  await press(page.getByRole('menuitem', { name: 'Interview' }), { by: 'ArrowDown' });
  await column('Interview').getByRole('row').nth(1).waitFor();
  await keepsFocus(page, 'moving two');
  await walkTo(column('Interview').getByRole('row'));
  await press(column('Interview').getByRole('row').first().getByRole('button', { name: /^Move/ }), {
    by: 'ArrowRight',
  });
  await press(page.getByRole('menuitem', { name: 'Rejected…' }), { by: 'ArrowDown' });
  await press(button('Reject'));
  await page.getByText('Nothing was moved').waitFor();
  await write(field('In your own words'), 'Place taken');
  await press(button('Reject'));
  await gone();
  await column('Rejected').getByRole('row').waitFor();
  await keepsFocus(page, 'rejecting');
  await key('ControlOrMeta+z');
  await column('Rejected').getByRole('row').waitFor({ state: 'detached' });

  await press(page.getByRole('radio', { name: 'Board' }));
  await press(page.getByRole('radio', { name: 'Table' }), { by: 'ArrowRight' });
  const stage = page.getByRole('combobox', { name: /^Stage of/ }).first();
  await walkTo(stage);
  await key('o');
  await expect.poll(() => stage.inputValue()).toBe('offer');
  await keepsFocus(page, 'choosing a stage');
});

test('search: a result is opened, a question kept or forgotten by pointer alone', async () => {
  await key('/');
  const box = page.getByRole('searchbox', { name: 'Search in all documents' });
  await write(box, 'ledger');
  await page.getByText(/8 documents with/).waitFor();
  await press(button('Save search'));
  await write(field('Name'), 'Ledger people');
  await key('Enter');
  await button('Forget saved search').waitFor();
  await keepsFocus(page, 'saving the search');
  await press(button('How to search'), { by: 'Shift+Tab' });
  await page.getByRole('dialog', { name: 'How to search' }).waitFor();
  await key('Escape');
  await key('/', 'ArrowDown', 'Enter');
  await page.getByRole('region', { name: 'Application' }).waitFor();
  await press(side('Search'));
  const saved = page.getByRole('region', { name: 'Saved searches' });
  await press(saved.getByRole('button', { name: 'Ledger people', exact: true }));
  await page.getByText(/8 documents with/).waitFor();
  await press(button('Forget saved search'));
  await button('Save search').waitFor();
  await keepsFocus(page, 'forgetting the search');
});

test('settings: one of them is changed by pointer alone', async () => {
  await press(side('Settings'));
  await press(page.getByRole('checkbox', { name: /^Hide the names of schools/ }), { key: 'Space' });
  await page.getByRole('checkbox', { name: /^Hide the names of schools/, checked: true }).waitFor();
  await write(field('Your name in notes'), 'Mia Recruiter');
  await walkTo(page.getByRole('combobox', { name: 'Keep applications that have ended' }));
  await key('ArrowDown');
  await keepsFocus(page, 'choosing the months');
  await press(button('Add reason'));
  await press(button('Add'));
  await write(field('Reason'), 'The place is taken');
  await key('Enter');
  await gone();
  const taken = 'The place is taken';
  await press(button(`Change “${taken}”`), { by: 'Shift+Tab' });
  await write(field('Reason'), `${taken}.`);
  await key('Enter');
  await gone();
  await press(button(`Remove “${taken}.”`));
  await button(`Remove “${taken}.”`).waitFor({ state: 'detached' });
  await keepsFocus(page, 'removing a reason');

  await press(button('Add skill'));
  await write(field('Name'), 'Quorbling');
  await press(button('Add skill').last());

  await gone();
  await press(button('Remove Quorbling'), { by: 'Shift+Tab' });
  await button('Remove Quorbling').waitFor({ state: 'detached' });
  await keepsFocus(page, 'removing a skill');
  await press(page.getByRole('radio', { name: 'System', exact: true }));
  await press(page.getByRole('radio', { name: 'Dark', exact: true }), { by: 'ArrowRight' });
  await page.getByRole('radio', { name: 'Dark', exact: true, checked: true }).waitFor();
  await press(page.getByRole('radio', { name: 'System', exact: true }), { by: 'ArrowLeft' });
  await walkTo(page.getByRole('combobox', { name: 'Lock by itself' }));
  await key('ArrowDown');
  await press(button('Change passphrase'));
  await key('Escape');
  await gone();
  await press(button('Back up now'));
  await button(/^Restore the backup of/).waitFor();
  await keepsFocus(page, 'backing up');
  await press(button('Show licences'));
  await walkTo(page.locator('.licences'));
  await key('Escape');
  await gone();
  await keepsFocus(page, 'the licences');
});

test('the palette and the help: they cannot be opened, walked or left by keys', async () => {
  await key('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await key('Escape');
  await gone();
  await keepsFocus(page, 'the help');
  await key('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Go to a job, person or command' }).waitFor();
  await page.keyboard.type('people');
  await page.getByRole('option', { name: /^People/, selected: true }).waitFor();
  await key('Escape');
  await gone();
  await keepsFocus(page, 'the palette');
  await key('ControlOrMeta+k');
  await page.keyboard.type('ledger clerk');
  await page.getByRole('option', { name: /^Ledger clerk/, selected: true }).waitFor();
  await key('Enter');
  await page.getByRole('heading', { name: 'Ledger clerk', level: 1 }).waitFor();
  await keepsFocus(page, 'going to a job');
});
