import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { memoryWindow } from '../../../tests/support/memory-window';
import { takePicture } from '../../../tests/support/take-picture';

const { open: openWindow } = memoryWindow(8000);

const open = async (rows: number) => {
  const browser = await openWindow(`rows=${rows}`);
  const { page } = browser;
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();
  await page.getByRole('tab', { name: 'Pipeline' }).click();
  return browser;
};

/** The machine may be busy; what never comes is not waited for long. */
const poll = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8000 });

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true });
const countOf = (page: Page, stage: string) => column(page, stage).getByRole('heading').innerText();

const picture = (page: Page, name: string) => takePicture(page, name, 'memory');

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
    await poll(() => countOf(page, 'New')).toMatch(new RegExp(`\\b${before - 1}\\b`));
    await picture(page, 'pipeline-carried');
    expect(errors).toEqual([]);
  });

  test('many are rejected without a reason, in more than one step, or a reason of blanks is taken', async () => {
    const { page, errors } = await open(24);
    const count = (await countOf(page, 'New')).match(/\d+/)?.[0] ?? '';
    await column(page, 'New').locator('.column-head .checkbox').click();
    const bar = page.getByRole('region', { name: 'Selection' });
    await bar.getByText(`${count} selected`).waitFor();
    await picture(page, 'pipeline-selected');
    await bar.getByRole('button', { name: 'Reject…' }).click();
    const dialog = page.getByRole('dialog', { name: `Reject ${count} applications` });
    await dialog.getByRole('textbox').fill('   ');
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await dialog.getByText('Nothing was moved').waitFor();
    await picture(page, 'pipeline-reason');
    expect(await countOf(page, 'New')).toContain(count);
    await dialog.getByText('The position was filled').click();
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await poll(() => countOf(page, 'Rejected')).toContain(count);
    await picture(page, 'pipeline-rejected');
    await page.keyboard.press('ControlOrMeta+z');
    await poll(() => countOf(page, 'New')).toContain(count);
    expect(await countOf(page, 'Rejected')).toContain('0');
    expect(errors).toEqual([]);
  });

  test('ten thousand cards are drawn, or those below the first window cannot be reached', async () => {
    const { page, errors } = await open(10_000);
    const cards = column(page, 'New').getByRole('grid');
    await cards.getByRole('row').first().waitFor();
    expect(await cards.getAttribute('aria-rowcount')).toBe('50');
    await column(page, 'New').getByRole('button', { name: 'Show 50 more in New' }).click();
    await poll(() => cards.getAttribute('aria-rowcount')).toBe('100');
    expect(await cards.getByRole('row').count()).toBeLessThan(30);
    await page.getByRole('radio', { name: 'Table' }).click();
    const grid = page.getByRole('grid', { name: 'Applications' });
    await grid.waitFor();
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5000);
    await grid.focus();
    await page.keyboard.press('End');
    await grid.getByRole('row').last().getByRole('combobox').waitFor();
    expect(await grid.getByRole('row').count()).toBeLessThan(60);
    await picture(page, 'pipeline-table');
    expect(errors).toEqual([]);
  });

  test('a stage chosen in the table moves nobody, or the filter of the board is not that of the table', async () => {
    const { page } = await open(24);
    await page.getByRole('radio', { name: 'Table' }).click();
    const first = page.getByRole('combobox', { name: /^Stage of/ }).first();
    await first.selectOption('interview');
    await page.getByText('Change of 1 application').waitFor();
    await page.getByRole('radio', { name: 'Board' }).click();
    await poll(() => countOf(page, 'Interview')).toContain('1');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('bookmarked');
    await poll(() => countOf(page, 'Interview')).toContain('0');
    await page.getByRole('radio', { name: 'Table' }).click();
    await poll(() => page.getByRole('grid', { name: 'Applications' }).getAttribute('aria-rowcount')).toBe(
      '1',
    );
  });

  test('a card cannot be dragged by the pointer, a selection is not carried along, or a menu moves nobody', async () => {
    const { page, errors } = await open(24);
    const cards = column(page, 'New').getByRole('row');
    await cards.nth(0).locator('.checkbox').click();
    await cards.nth(2).locator('.checkbox').click();
    await page.getByRole('region', { name: 'Selection' }).getByText('2 selected').waitFor();
    await cards.nth(2).dragTo(column(page, 'Interview').getByRole('grid'));
    await poll(() => countOf(page, 'Interview')).toContain('2');
    await cards.nth(0).getByRole('button', { name: /^Move/ }).click();
    await picture(page, 'pipeline-menu');
    await page.getByRole('menuitem', { name: 'Screened' }).click();
    await poll(() => countOf(page, 'Screened')).toContain('1');
    await column(page, 'Interview').getByRole('row').first().getByRole('button', { name: /^Move/ }).click();
    await page.getByRole('menuitem', { name: 'Rejected…' }).click();
    await page.getByRole('dialog', { name: 'Reject this application' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await countOf(page, 'Interview')).toContain('2');
    expect(errors).toEqual([]);
  });
});
