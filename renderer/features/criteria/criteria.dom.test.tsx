import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { memoryWindow } from '../../../tests/support/memory-window';
import { takePicture } from '../../../tests/support/take-picture';

const { open } = memoryWindow(10_000);

const picture = (page: Page, name: string) => takePicture(page, `criteria-${name}`, 'memory');

const openCriteria = async (page: Page, job: RegExp) => {
  await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: job }).click();
  await page.getByRole('tab', { name: 'Criteria' }).click();
};

const list = (page: Page) => page.getByRole('list', { name: 'Criteria' });
const topTen = (page: Page) => page.getByRole('complementary', { name: 'Top 10 now' });
const state = (page: Page) => page.locator('.criteria-state');

test('a draft is not shown at once, does not say what was left out, or a weight does not move the order', async () => {
  const { page, errors, resize } = await open('rows=24');
  await resize(1440, 900);
  await openCriteria(page, /Nurse/);
  await state(page).getByText('Draft, not saved').waitFor();
  expect(await page.getByRole('region', { name: 'Left out of the draft' }).innerText()).toMatch(
    /young and flexible.*asks about age\. Ask for the years/,
  );
  await picture(page, 'draft');
  await page.getByRole('radio', { name: 'Regulated' }).click();
  await page
    .getByRole('radiogroup', { name: 'Mode of English at C1' })
    .getByRole('radio', { name: 'Gate', checked: true })
    .waitFor();

  await page.getByRole('button', { name: 'Save criteria' }).click();
  await state(page).getByText('Version 1').waitFor();
  await topTen(page).getByText('As saved in version 1.').waitFor();
  const before = await topTen(page).locator('.order-name').allInnerTexts();
  expect(before).toHaveLength(10);

  await page.getByRole('slider', { name: /^Weight of Nurse/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await topTen(page).getByText('With these weights, against version 1.').waitFor();
  await topTen(page).locator('.order-move').first().waitFor();
  expect(await topTen(page).locator('.order-name').allInnerTexts()).not.toEqual(before);
  await picture(page, 'moved');
  await page.keyboard.press('ArrowRight');
  await topTen(page).getByText('As saved in version 1.').waitFor();
  expect(await topTen(page).locator('.order-name').allInnerTexts()).toEqual(before);
  await state(page).getByText('Saved').waitFor();
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
    [640, 480],
  ] as const) {
    await resize(width, height);
    await page.waitForFunction((wanted) => window.innerWidth <= wanted, width);
    await picture(page, `${width}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('a skill cannot be picked or kept in own words, a change counts as scored, or leaving loses it', async () => {
  const { page, errors, resize } = await open('rows=24');
  await resize(1440, 900);
  await openCriteria(page, /Nurse/);
  await page.getByRole('button', { name: 'Save criteria' }).click();
  await state(page).getByText('Version 1').waitFor();

  await page.getByRole('button', { name: 'Add criterion' }).click();
  await picture(page, 'kinds');
  await page.getByRole('menuitem', { name: /^Skill/ }).click();
  const form = page.getByRole('form', { name: 'New: Skill' });
  await page.keyboard.type('infec');
  await page.getByRole('option', { name: /Infection control/ }).waitFor();
  await picture(page, 'picking');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Remove Infection control' }).waitFor();
  await page.keyboard.type('Müller <b>Dosis</b> 3000');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Remove Müller <b>Dosis</b> 3000' }).waitFor();
  await form.getByRole('textbox', { name: 'Used within' }).fill('24');
  await picture(page, 'form');
  await page.keyboard.press('Tab');
  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByRole('tab', { name: 'Criteria' }).click();
  await form.getByRole('button', { name: 'Remove Infection control' }).waitFor();
  await form.getByRole('textbox', { name: 'Used within' }).focus();
  await page.keyboard.press('Enter');
  const row = list(page).getByRole('listitem').filter({ hasText: 'Dosis' });
  await row.getByText('Not scored yet').waitFor();
  expect(await row.innerText()).toMatch(/used within 2 years/);
  expect(await row.locator('.chip.own').count()).toBe(1);
  await topTen(page)
    .getByText(/1 change is not scored before you save/)
    .waitFor();

  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByText('The criteria are not saved yet.').waitFor();
  await page.getByRole('tab', { name: 'Criteria' }).click();
  await row.waitFor();
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await state(page).getByText('Version 2').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await state(page).getByText('Version 1').waitFor();
  expect(await row.count()).toBe(0);

  const slider = page.getByRole('slider', { name: /^Weight of Wound care/ });
  await page.getByRole('button', { name: 'Redo', exact: true }).first().click();
  await state(page).getByText('Version 2').waitFor();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await state(page).getByText('Unsaved changes').waitFor();
  await page.keyboard.press('ArrowLeft');
  await state(page).getByText('Saved').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await state(page).getByText('Version 1').waitFor();
  await state(page).getByText('Saved').waitFor();
  expect(await row.count()).toBe(0);

  await page.getByRole('button', { name: 'Remove Three years in intensive care' }).click();
  await list(page).getByText('Three years in intensive care').waitFor({ state: 'detached' });
  await picture(page, 'removed');
  await list(page).getByRole('button', { name: 'Put back At least 3 years in all' }).click();
  await list(page).getByText('Three years in intensive care').waitFor();
  await state(page).getByText('Saved').waitFor();
  await page.getByRole('button', { name: 'Remove Three years in intensive care' }).click();
  await page.getByRole('button', { name: 'Cancel changes' }).click();
  await list(page).getByText('Three years in intensive care').waitFor();
  expect(errors).toEqual([]);
});

test('what may not be asked is taken, the lawful way is not said, or what has to be mended is not at its row', async () => {
  const { page, errors } = await open('rows=24');
  await openCriteria(page, /Nurse/);
  await state(page).getByText('Draft, not saved').waitFor();
  await page.getByRole('button', { name: 'Add criterion' }).click();
  await page.getByRole('menuitem', { name: /^Own words/ }).click();
  const words = page.getByRole('textbox', { name: 'What the work needs' });
  await page.keyboard.press('Enter');
  await page.getByText('Say what the work needs.').waitFor();
  await words.fill('A young team player');
  await page.keyboard.press('Enter');
  await page.getByText('This may not be asked. It asks about age.').waitFor();
  await page.getByText('Ask for the years of experience the work needs.').waitFor();
  await picture(page, 'refused');
  await words.fill(`Speaks plainly ${'🦊'.repeat(90)} אבג`);
  await page.keyboard.press('Enter');
  await list(page).getByText('Speaks plainly').first().waitFor();

  await page.getByRole('button', { name: 'Edit Explains treatment' }).click();
  await words.fill('Plans ahead');
  await page.getByRole('textbox', { name: 'Shown as' }).fill('Plans ahead');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add criterion' }).click();
  await page.getByRole('menuitem', { name: /^Own words/ }).click();
  await words.fill('Plans ahead');
  await page.keyboard.press('Enter');
  const twin = list(page).locator('.faulty');
  await twin.getByText('It is asked for twice. Remove one of them.').waitFor();
  expect(await twin.count()).toBe(1);
  await twin.getByRole('button', { name: 'Remove Plans ahead' }).click();
  await twin.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Add criterion' }).click();
  await page.getByRole('menuitem', { name: /^Place/ }).click();
  await page.keyboard.type('Kestrel Bay');
  await page.locator('.criterion-editing .look-main').click();
  const modes = page.getByRole('radiogroup', { name: 'Mode of Kestrel Bay' });
  expect(await modes.getByRole('radio').allInnerTexts()).toEqual(['Gate', 'Note']);

  for (const label of [
    'Speaks plainly',
    'Nurse, intensive care',
    'Wound care',
    'Three years',
    'English',
    'Plans ahead',
  ])
    await page
      .getByRole('radiogroup', { name: `Mode of ${label}` })
      .getByRole('radio', { name: 'Note' })
      .click();
  await page.getByText('No criterion is scored.').waitFor();
  await state(page).getByText('1 thing to mend').waitFor();
  await picture(page, 'faults');
  await page.getByRole('button', { name: 'Save criteria' }).click();
  await state(page).getByText('Draft, not saved').waitFor();
  expect(errors).toEqual([]);
});

test('a posting of a word, a book or a wrong file is passed over in silence, or a dropped one is imported as a resume', async () => {
  const { page, errors } = await open('vault=open&tick=0');
  const drop = (name: string, where = 'textarea') =>
    page.evaluate(
      ([fileName, target]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['text'], fileName));
        const on = document.querySelector(target);
        for (const type of ['dragenter', 'dragover', 'drop'])
          on?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, where] as const,
    );
  await page.getByRole('main').getByRole('heading', { name: 'No job yet' }).waitFor();
  await drop('posting.pdf', 'main h1');
  await page.getByRole('dialog', { name: 'New job' }).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Ward nurse');
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
  await page.getByText('What you had begun is still here.').waitFor();
  await picture(page, 'kept-job');
  await page.getByRole('textbox', { name: 'Posting' }).fill('Long '.repeat(60_000));
  await page.getByText('Nothing of it was cut').waitFor();
  expect((await page.getByRole('textbox', { name: 'Posting' }).inputValue()).length).toBe(300_000);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
  expect(await page.getByRole('textbox', { name: 'Posting' }).inputValue()).toBe('');
  await drop('posting.exe');
  await page.getByRole('alert').waitFor();
  await drop('handbook.pdf');
  await page.getByText('This is longer than any posting.').waitFor();
  await drop('posting.pdf');
  await page.waitForFunction(() =>
    document.querySelector('input[placeholder^=Nurse]')?.matches('[value="Ward nurse"]'),
  );
  await picture(page, 'new-job');
  await page.getByRole('textbox', { name: 'Posting' }).fill('');
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('');
  await page.getByRole('textbox', { name: 'Title' }).fill('Ward nurse');
  await page.getByRole('button', { name: 'Create job' }).click();
  await page.getByText('Drop a folder of resumes here').waitFor();

  await page.getByRole('tab', { name: 'Criteria' }).click();
  await page.getByRole('heading', { name: 'What does this job ask for?' }).waitFor();
  await picture(page, 'no-posting');
  await drop('posting.pdf');
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Ward nurse'));
  await page.getByRole('textbox', { name: 'Posting' }).fill('Nurse');
  await page.getByRole('button', { name: 'Draft criteria' }).click();
  await page.getByText('No requirements were found in this posting.').waitFor();
  await picture(page, 'one-word');
  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByText('Drop a folder of resumes here').waitFor();
  expect(errors).toEqual([]);
});
