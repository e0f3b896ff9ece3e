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

test('the look that was chosen is not the one that is shown as chosen', async () => {
  const { page, errors, close } = await openPlainBrowser(`${renderer.address}?rows=24`);
  onTestFinished(close);
  page.setDefaultTimeout(6000);
  await page.locator('html[data-ready=true]').waitFor();
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.click();
  await page.getByRole('radio', { name: 'System', checked: true }).waitFor();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
  await page.getByRole('radio', { name: 'Dark' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}settings-look.png` });
  await page.getByRole('button', { name: 'All jobs' }).click();
  await settings.click();
  await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
  expect(errors).toEqual([]);
});
