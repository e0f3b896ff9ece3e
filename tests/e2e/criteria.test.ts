import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';
import { takePicture } from '../support/take-picture';

const picture = (page: Page, name: string): Promise<void> => takePicture(page, name);

test('the sample posting makes no draft, a weight moved by key no new order, or saving no version that undo takes back', async () => {
  const { page, close } = await launchApp();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await setUp(page, 'Load samples');
  const report = page.getByRole('list', { name: 'Health report' });
  await report.waitFor({ timeout: 90_000 });
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toMatch(/29\s*read/);

  const sample = await page.getByRole('heading', { level: 1 }).innerText();
  const state = page.locator('.criteria-state');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'New job…' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Night nurse');
  await page
    .getByRole('textbox', { name: 'Posting' })
    .fill(
      'Night nurse\nWhat you bring\n- Valid Basic Life Support (BLS) certificate\n- Wound care\n- English at C1',
    );
  await page.getByRole('button', { name: 'Create job' }).click();
  await state.getByText('Draft, not saved').waitFor();
  const list = page.getByRole('list', { name: 'Criteria' });
  await list.getByText('Valid Basic Life Support (BLS) certificate').waitFor();
  await picture(page, 'criteria-draft');
  await page.getByRole('button', { name: 'Save criteria' }).click();
  await state.getByText('Version 1').waitFor();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: sample }).click();
  await page.getByRole('tab', { name: 'Criteria' }).click();
  await state.getByText('Version 1').waitFor();

  const topTen = page.getByRole('complementary', { name: 'Top 10 now' });
  const order = async () => topTen.locator('.order-row').allInnerTexts();
  await expect.poll(async () => (await order()).length, { timeout: 60_000 }).toBe(10);
  const before = await order();
  await page.getByRole('slider', { name: /^Weight of .*Basic Life Support/ }).focus();
  await page.keyboard.press('End');
  await topTen.getByText('With these weights, against version 1.').waitFor();
  await expect.poll(order).not.toEqual(before);
  await picture(page, 'criteria-moved');
  const moved = await topTen.locator('.order-name').allInnerTexts();

  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await state.getByText('Version 2').waitFor();
  await topTen.getByText('As saved in version 2.').waitFor();
  await expect.poll(() => topTen.locator('.order-name').allInnerTexts(), { timeout: 30_000 }).toEqual(moved);

  await page.getByRole('banner').getByRole('button', { name: 'Undo', exact: true }).click();
  await state.getByText('Version 1').waitFor();
  await expect.poll(order, { timeout: 30_000 }).toEqual(before);
  expect(errors).toEqual([]);
  await close();
});
