import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { findBarriers } from '../support/find-barriers';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click();
const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}( \\d|$)`) }).click();

/** Each screen as somebody comes to it, one after the other. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['files', async () => undefined],
  ['files that need attention', (page) => page.getByRole('radio', { name: /Needs attention/ }).click()],
  ['shortlist', (page) => tab(page, 'Shortlist')],
  [
    'desk',
    async (page) => {
      await page.getByRole('grid', { name: 'Shortlist' }).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Score', exact: true }).waitFor();
    },
  ],
  ['facts', (page) => page.keyboard.press('n')],
  ['notes', (page) => page.keyboard.press('n')],
  ['rejecting', (page) => page.keyboard.press('r')],
  [
    'pipeline',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await tab(page, 'Pipeline');
    },
  ],
  ['pipeline as a table', (page) => page.getByRole('radio', { name: 'Table' }).click()],
  ['criteria', (page) => tab(page, 'Criteria')],
  ['people', (page) => nav(page, 'People')],
  ['people who may be one', (page) => page.getByRole('tab', { name: /May be the same/ }).click()],
  [
    'person',
    async (page) => {
      await tab(page, 'Everyone');
      await page.getByRole('grid', { name: 'People' }).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'search',
    (page) =>
      page
        .getByRole('searchbox', { name: /Search/ })
        .first()
        .fill('wound OR forklift'),
  ],
  ['palette', (page) => page.keyboard.press('ControlOrMeta+k')],
  [
    'jobs',
    async (page) => {
      await page.keyboard.press('Escape');
      await nav(page, 'All jobs');
    },
  ],
  ['settings', (page) => nav(page, 'Settings')],
  ['new job', (page) => nav(page, 'New job…')],
];

test('somebody with a screen reader, a keyboard or weak eyes meets a barrier on a screen', async () => {
  const { page, close } = await launchApp();
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findBarriers(page)).map((barrier) => `${name}, ${colorScheme}: ${barrier}`));
    }
  };
  await look('first run');
  await setUp(page, 'Load samples');
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor({ timeout: 90_000 });
  for (const [name, open] of screens) {
    await open(page);
    await page.waitForTimeout(400);
    await look(name);
  }
  expect(found).toEqual([]);
  await close();
});
