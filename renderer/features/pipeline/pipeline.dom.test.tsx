import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type FakeRenderer, serveFakeRenderer } from '../../../tests/support/fake-renderer';
import { openPlainBrowser } from '../../../tests/support/plain-browser';

const pictures = fileURLToPath(new URL('../../../.cache/pictures/', import.meta.url));
let renderer: FakeRenderer;

beforeAll(async () => {
  renderer = await serveFakeRenderer();
  await mkdir(pictures, { recursive: true });
});
afterAll(() => renderer?.close());

const open = async (rows: number) => {
  const browser = await openPlainBrowser(`${renderer.address}?rows=${rows}`);
  onTestFinished(browser.close);
  const { page } = browser;
  await page.locator('html[data-ready=true]').waitFor();
  page.setDefaultTimeout(8000);
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();
  await page.getByRole('tab', { name: 'Pipeline' }).click();
  return browser;
};

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true });
const countOf = (page: Page, stage: string) => column(page, stage).getByRole('heading').innerText();

const picture = async (page: Page, name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${pictures}${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

describe('the pipeline', () => {
  test('a card cannot be carried to another column without a pointer', async () => {
    const { page, errors } = await open(24);
    const [card] = await column(page, 'New').getByRole('row').all();
    await card?.waitFor();
    await picture(page, 'pipeline-board');
    const before = Number((await countOf(page, 'New')).match(/\d+/)?.[0]);
    await card?.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await picture(page, 'pipeline-carrying');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => countOf(page, 'New')).toMatch(new RegExp(`\\b${before - 1}\\b`));
    await picture(page, 'pipeline-carried');
    expect(errors).toEqual([]);
  });
});
