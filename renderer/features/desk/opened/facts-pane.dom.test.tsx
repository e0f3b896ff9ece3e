import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type FakeRenderer, serveFakeRenderer } from '../../../../tests/support/fake-renderer';
import { openPlainBrowser } from '../../../../tests/support/plain-browser';

const pictures = fileURLToPath(new URL('../../../../.cache/pictures/facts/', import.meta.url));
let renderer: FakeRenderer;

beforeAll(async () => {
  renderer = await serveFakeRenderer();
  await mkdir(pictures, { recursive: true });
});
afterAll(() => renderer?.close());

const picture = async (page: Page, name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${pictures}${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

test('a fact cannot be corrected, added or removed by keys where it stands, or undo does not take it back', async () => {
  const { page, errors, close } = await openPlainBrowser(`${renderer.address}?rows=20&criteria`);
  onTestFinished(close);
  page.setDefaultTimeout(8000);
  await page.locator('html[data-ready=true]').waitFor();
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();
  await page.getByRole('grid', { name: 'Shortlist' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Criteria', selected: true }).waitFor();
  await page.keyboard.press('n');
  const languages = page.getByRole('region', { name: 'Languages' });

  await languages.getByRole('button', { name: 'Correct English' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Level').selectOption('B2');
  await picture(page, '01-correct');
  await page.getByRole('dialog').getByLabel('Language').press('Enter');
  await languages.getByText('B2').waitFor();
  await languages.getByText('corrected').waitFor();

  await page.getByRole('button', { name: 'Add job' }).press('Enter');
  await page.getByRole('textbox', { name: 'Title' }).fill('Head cook');
  await page.getByRole('textbox', { name: 'From' }).fill('soon');
  await page.getByRole('textbox', { name: 'From' }).press('Enter');
  await page.getByText('A year, or a month like 2019-03').waitFor();
  await page.getByRole('textbox', { name: 'From' }).fill('2019-03');
  await page.getByRole('textbox', { name: 'To' }).fill('today');
  await page.getByRole('textbox', { name: 'To' }).press('Enter');
  const work = page.getByRole('region', { name: /^Work/ });
  await work.getByText('2019-03 – today').waitFor();
  await picture(page, '02-facts');

  await page.getByRole('button', { name: 'Planning, correct' }).press('Enter');
  await page.getByRole('button', { name: 'Remove' }).press('Enter');
  await page.getByRole('button', { name: 'Planning, correct' }).waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('button', { name: 'Planning, correct' }).waitFor();
  expect(errors).toEqual([]);
});
