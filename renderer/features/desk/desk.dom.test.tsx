import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { memoryWindow } from '../../../tests/support/memory-window';
import type { PlainBrowser } from '../../../tests/support/plain-browser';
import { takePicture } from '../../../tests/support/take-picture';

const { open: openWindow } = memoryWindow(15_000);

const openDesk = async (scene: string): Promise<PlainBrowser> => {
  const browser = await openWindow(scene);
  await browser.page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();
  return browser;
};

const picture = (page: Page, name: string) => takePicture(page, `desk-${name}`, 'memory');

const listOf = (page: Page) => page.getByRole('grid', { name: 'Shortlist' });
const rowAt = (page: Page, place: number) => listOf(page).locator(`[aria-rowindex="${place + 1}"]`);
const nameAt = (page: Page, place: number) => rowAt(page, place).locator('bdi').first().innerText();
const opened = (page: Page) => page.getByRole('region', { name: 'Application' });

test('an empty job, one without criteria, or a filter that fits nobody leaves one without a next step', async () => {
  const empty = await openDesk('rows=0');
  await empty.page.getByText('Nobody has applied yet').waitFor();
  await picture(empty.page, '01-nobody');
  await empty.page.getByRole('button', { name: 'Add resumes' }).click();
  await empty.page.getByText('Drop a folder of resumes here').waitFor();

  const { page, errors } = await openDesk('rows=40');
  await page.getByRole('button', { name: 'Review the criteria' }).waitFor();
  await listOf(page).waitFor();
  await picture(page, '02-no-criteria');
  await page.getByRole('searchbox', { name: 'Title or name' }).fill('astronaut');
  await page.getByText('Nobody fits this filter').waitFor();
  await picture(page, '03-filtered-out');
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await listOf(page).waitFor();
  expect(errors).toEqual([]);
});

test('while a list of thousands is scored anew the page stays empty, or goes on saying so', async () => {
  const { page, errors } = await openDesk('rows=40&scoring=2500');
  await page.getByText('Scoring the resumes.').waitFor();
  await picture(page, '00-scoring');
  await listOf(page).waitFor();
  expect(await page.getByText('Scoring the resumes.').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('triage by keys alone: open, quote, tabs, reject with a reason, the next one, undo', async () => {
  const { page, errors } = await openDesk('rows=60&criteria');
  await listOf(page).focus();
  await page.keyboard.press('j');
  const [first, second, third] = [await nameAt(page, 1), await nameAt(page, 2), await nameAt(page, 3)];
  await picture(page, '04-list');
  await page.keyboard.press('Enter');
  await opened(page).getByRole('heading', { name: second }).waitFor();
  await opened(page)
    .getByText(/^2 of \d+$/)
    .waitFor();
  await page.getByRole('tab', { name: 'Criteria', selected: true }).waitFor();
  await opened(page)
    .getByRole('button', { name: /page 1/ })
    .first()
    .click();
  await page.locator('.page-lit').first().waitFor();
  await picture(page, '05-open');
  await page.keyboard.press('n');
  await opened(page).getByRole('region', { name: 'Skills' }).waitFor();
  await picture(page, '06-facts');
  await page.keyboard.press('p');
  await page.keyboard.press('k');
  await opened(page).getByRole('heading', { name: first }).waitFor();
  await page.keyboard.press('j');
  await opened(page).getByRole('heading', { name: second }).waitFor();

  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Reject this application' }).waitFor();
  await picture(page, '07-reject');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await opened(page).getByRole('heading', { name: third }).waitFor();
  await page.keyboard.press('Escape');
  await listOf(page).waitFor();
  expect(await nameAt(page, 2)).toBe(third);
  await page.keyboard.press('u');
  await expect.poll(() => nameAt(page, 2)).toBe(second);
  expect(errors).toEqual([]);
});

test('a tick opens the card, or what is done to many is not asked about first', async () => {
  const { page, errors } = await openDesk('rows=60&criteria');
  await rowAt(page, 1).getByRole('checkbox').click();
  await page.getByText('1 selected').waitFor();
  expect(await opened(page).count()).toBe(0);
  await rowAt(page, 3)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await page.getByText('3 selected').waitFor();
  await picture(page, '08-selected');

  await page.getByRole('button', { name: 'Compare' }).click();
  await page
    .getByRole('region', { name: 'Compare' })
    .getByRole('row', { name: /Registered nurse/ })
    .waitFor();
  await page.getByRole('button', { name: 'Show quotes' }).click();
  await picture(page, '09-compare');
  await page.keyboard.press('Escape');

  await page.keyboard.press('a');
  await page.keyboard.press('r');
  const look = page.getByRole('dialog', { name: /Before you reject/ });
  await look.getByRole('list', { name: 'Second look' }).waitFor();
  await picture(page, '10-second-look');
  await look.getByRole('button', { name: 'Look at them first' }).click();
  await page.getByRole('heading', { name: /^Compare/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('46 selected').waitFor();
  await page.keyboard.press('r');
  await look.getByRole('button', { name: /Reject all/ }).click();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByText('Choose a reason or write one.').waitFor();
  await picture(page, '11-no-reason');
  await page.getByLabel('In your own words').fill('The position was cancelled');
  await page.keyboard.press('Enter');
  await page.getByText('Nobody fits this filter').waitFor();
  await page.keyboard.press('u');
  await listOf(page).waitFor();
  expect(errors).toEqual([]);
});

test('a stage chosen by key moves somebody else, or a bookmark is not seen in the list', async () => {
  const { page } = await openDesk('rows=60&criteria');
  await listOf(page).focus();
  await page.keyboard.press('j');
  const second = await nameAt(page, 2);
  await page.keyboard.press('b');
  await rowAt(page, 2).getByTitle('Bookmarked').waitFor();
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Screened' }).waitFor();
  await picture(page, '19-stage-menu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await rowAt(page, 2).getByText('Screened').waitFor();
  await page.getByLabel('Show').selectOption('bookmarked');
  await expect.poll(() => nameAt(page, 1)).toBe(second);
  expect(await listOf(page).getAttribute('aria-rowcount')).toBe('2');
});

test('a key that the help names does nothing: select, compare, rate', async () => {
  const { page, errors } = await openDesk('rows=60&criteria');
  await listOf(page).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: /^Compare/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await rowAt(page, 1).click();
  const card = opened(page).getByRole('form', { name: 'Your scorecard' });
  const overall = card.getByRole('radiogroup', { name: 'Overall' });
  for (const [key, words] of [
    ['1', 'Strong no'],
    ['2', 'No'],
    ['4', 'Strong yes'],
    ['3', 'Yes'],
  ] as const) {
    await page.keyboard.press(key);
    await overall.getByRole('radio', { name: words, exact: true, checked: true }).waitFor();
  }
  await picture(page, '23-rated');
  await page.keyboard.press('n');
  await page.keyboard.press('p');
  await overall.getByRole('radio', { name: 'Yes', exact: true, checked: true }).waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await page.keyboard.press('Enter');
  const own = opened(page).getByRole('region', { name: 'Your scorecard' });
  await own.getByText('No', { exact: true }).waitFor();
  await page.keyboard.press('4');
  await overall.getByRole('radio', { name: 'Strong yes', checked: true }).waitFor();
  expect(errors).toEqual([]);
});

test('who is hidden is shown, revealing takes no reason, or undo does not hide again', async () => {
  const { page } = await openDesk('rows=60&criteria');
  const given = /Anna|Bilal|Chiara|Dmitri|Elif|Femi|Grace|Hiro|Ines|Jonas|Kwame/;
  const isKnown = async () => given.test(`${await page.locator('body').innerText()} ${await page.title()}`);
  await rowAt(page, 1).click();
  await opened(page).getByText('Who it is stays hidden until shortlisted').waitFor();
  expect(await isKnown()).toBe(false);
  await page.keyboard.press('n');
  await opened(page).getByRole('region', { name: 'Skills' }).waitFor();
  expect(await isKnown()).toBe(false);

  await page.keyboard.press('h');
  await page.getByRole('dialog', { name: 'Reveal who this is' }).waitFor();
  await page.getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.getByText('Say why it is needed.').waitFor();
  await page.getByLabel('Reason').fill('Applied here before');
  await picture(page, '12-reveal');
  await page.keyboard.press('Enter');
  await expect.poll(isKnown).toBe(true);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await opened(page).getByText('Applied here before').waitFor();
  await picture(page, '13-revealed');
  await page.keyboard.press('u');
  await expect.poll(isKnown).toBe(false);
});

test('a page is not drawn, shows who it is while hidden, or its quote is lit beside the words', async () => {
  const { page, errors } = await openDesk('rows=60&criteria');
  await rowAt(page, 1).click();
  const drawn = page.locator('canvas.drawn-page').first();
  for (let at = 1; at < 8 && !(await drawn.isVisible()); at += 1) {
    await page.keyboard.press('j');
    await opened(page)
      .getByText(`${at + 1} of`)
      .first()
      .waitFor();
    await drawn.waitFor({ timeout: 1500 }).catch(() => undefined);
  }
  await opened(page)
    .getByRole('button', { name: /page 1/ })
    .first()
    .click();
  await page.locator('rect.page-lit').first().waitFor();
  await picture(page, '16-drawn-redacted');
  expect(await page.getByRole('radio', { name: 'Original' }).count()).toBe(0);
  await page.getByRole('radio', { name: 'Text (redacted)' }).click();
  await page.locator('.placed-page').first().waitFor();
  await picture(page, '17-placed-text');
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Phone screen' }).click();
  await page.getByRole('radio', { name: 'Original' }).click();
  await drawn.waitFor();
  await picture(page, '18-original');
  expect(errors).toEqual([]);
});

test('a score adjusted without a reason, or a computed score that is lost', async () => {
  const { page } = await openDesk('rows=60&criteria');
  await rowAt(page, 2).click();
  await opened(page).getByRole('button', { name: 'Adjust…' }).click();
  await page.getByLabel('Points up or down').fill('-5');
  await page.keyboard.press('Enter');
  await page.getByText('Say why, so that others can follow.').waitFor();
  await page.getByLabel('Reason').fill('The reference says otherwise');
  await page.keyboard.press('Enter');
  await opened(page)
    .getByText(/own adjustment −5: The reference says otherwise/)
    .waitFor();
  await picture(page, '14-adjusted');
});

test('ten thousand: a few rows are drawn, the end is reached, what is not there yet is calm', async () => {
  const { page, errors } = await openDesk('rows=10000&criteria');
  await listOf(page).waitFor();
  expect(await listOf(page).getByRole('row').count()).toBeLessThan(60);
  await listOf(page).focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => {
    const grid = document.querySelector('[role=grid]');
    const last = grid?.querySelector(`[aria-rowindex="${grid.getAttribute('aria-rowcount')}"]`);
    return last !== null && last?.getAttribute('aria-busy') === 'false';
  });
  await picture(page, '15-end');
  expect(errors).toEqual([]);
});

test('a small window or large letters cut something off', async () => {
  const { page, resize } = await openDesk('rows=60&criteria');
  const cutOff = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const [width, height, name] of [
    [1440, 900, '20-large'],
    [1024, 700, '21-small'],
    [640, 400, '22-zoom-200'],
  ] as const) {
    await resize(width, height);
    await page.waitForFunction((wanted) => window.innerWidth <= wanted, width);
    await picture(page, `${name}-list`);
    expect(await cutOff()).toBe(0);
    await rowAt(page, 4).click();
    await opened(page).getByRole('button', { name: 'Reject…' }).waitFor();
    await opened(page).getByText('Gates').first().waitFor();
    await picture(page, `${name}-open`);
    expect(await cutOff()).toBe(0);
    await page.keyboard.press('Escape');
    await listOf(page).waitFor();
  }
});
