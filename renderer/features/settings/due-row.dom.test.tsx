import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type FakeRenderer, serveFakeRenderer } from '../../../tests/support/fake-renderer';
import { openPlainBrowser } from '../../../tests/support/plain-browser';

const pictures = fileURLToPath(new URL('../../../.cache/pictures/', import.meta.url));
let renderer: FakeRenderer;

beforeAll(async () => {
  renderer = await serveFakeRenderer();
  await mkdir(pictures, { recursive: true });
});
afterAll(() => renderer?.close());

const open = async (scene: string) => {
  const browser = await openPlainBrowser(`${renderer.address}?${scene}`);
  onTestFinished(browser.close);
  const { page } = browser;
  page.setDefaultTimeout(6000);
  await page.locator('html[data-ready=true]').waitFor();
  await page.getByRole('button', { name: 'Settings' }).click();
  return browser;
};

test('people who are past what is kept go unasked, or cannot be brought back', async () => {
  const { page, errors } = await open('rows=24&ended=3');
  await page.getByText('3 people are past what you keep').waitFor();
  const due = page.getByRole('list', { name: 'Past what you keep' });
  expect(await due.getByRole('listitem').count()).toBe(3);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${pictures}settings-due-${colorScheme}.png` });
  }
  await page.getByRole('button', { name: 'Remove them…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Remove 3 people?' });
  await dialog.getByText('Undo can bring them back until').waitFor();
  await page.screenshot({ path: `${pictures}settings-due-asked.png` });
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await due.getByRole('listitem').count()).toBe(3);
  await page.getByRole('button', { name: 'Remove them…' }).click();
  await dialog.getByRole('button', { name: 'Remove 3 people' }).click();
  await page.getByText('Nobody is past what you keep.').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText('3 people are past what you keep').waitFor();
  await page.getByLabel('Keep applications that have ended').selectOption('');
  await page.getByLabel('Keep who was hired').selectOption('');
  await due.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
