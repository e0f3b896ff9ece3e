import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { memoryWindow } from '../../../tests/support/memory-window';
import { takePicture } from '../../../tests/support/take-picture';

const { open: openWindow } = memoryWindow(8000);

const open = async () => {
  const browser = await openWindow(`rows=24`);
  const { page } = browser;
  await picture(page, 'jobs-list');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('list', { name: 'Reasons for rejecting' }).waitFor();
  return browser;
};

const picture = (page: Page, name: string) => takePicture(page, name, 'memory');

describe('settings of the office', () => {
  test('what is set for the office is not kept, or the same reason stands there twice', async () => {
    const { page, errors } = await open();
    await picture(page, 'settings-office');
    await page.getByText('Hide who somebody is until').click();
    await page.getByText('Names and contact details are shown from the start.').waitFor();
    await page.getByLabel('Your name in notes').fill('Ida Berg');
    await page.keyboard.press('Enter');
    await page.getByLabel('Keep applications that have ended').selectOption('24');

    const reasons = page.getByRole('list', { name: 'Reasons for rejecting' });
    await reasons.getByRole('button', { name: 'Add reason' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('the position was filled');
    await page.keyboard.press('Enter');
    await dialog.getByText('It is on the list already.').waitFor();
    await dialog.getByRole('textbox').fill('No licence to practise <b>here</b>');
    await page.keyboard.press('Enter');
    await reasons.getByText('No licence to practise <b>here</b>').waitFor();
    await reasons.getByRole('button', { name: 'Remove “The position was filled”' }).click();
    await reasons.getByText('The position was filled').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'All jobs' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await reasons.waitFor();
    expect(await page.getByLabel('Your name in notes').inputValue()).toBe('Ida Berg');
    expect(await page.getByLabel('Keep applications that have ended').inputValue()).toBe('24');
    expect(await page.getByText('are shown from the start').count()).toBe(1);
    expect(await reasons.getByRole('listitem').count()).toBe(6);
    expect(errors).toEqual([]);
  });

  test('a skill of their own cannot be added, or what is wrong with it is not said', async () => {
    const { page, errors } = await open();
    const skills = page.getByRole('list', { name: 'Own skills' });
    await skills.getByRole('button', { name: 'Add skill' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add skill' });
    await dialog.getByRole('button', { name: 'Add skill' }).click();
    await dialog.getByText('The skill has no name.').waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('Stoma care');
    await dialog.getByLabel('Other words for it').fill('ostomy care');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Close to').fill('wound');
    await page.getByRole('option', { name: /Wound care/ }).click();
    await picture(page, 'settings-skill');
    await dialog.getByRole('button', { name: 'Add skill' }).click();
    await skills.getByText('Also: ostomy care').waitFor();
    await skills.getByText('Close to: Wound care').waitFor();
    await skills.scrollIntoViewIfNeeded();
    await picture(page, 'settings-skills');

    await skills.getByRole('button', { name: 'Add skill' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Stoma care');
    await dialog.getByRole('button', { name: 'Add skill' }).click();
    await dialog.getByText('already stands for Stoma care').waitFor();
    await page.keyboard.press('Escape');
    await skills.getByRole('button', { name: 'Remove Stoma care' }).click();
    await skills.getByText('None yet.').waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await skills.getByText('Stoma care', { exact: true }).waitFor();
    await page.getByText('Fairlead has opened no connection.').scrollIntoViewIfNeeded();
    await picture(page, 'settings-connections');
    expect(errors).toEqual([]);
  });
});
