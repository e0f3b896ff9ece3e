import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { memoryWindow } from '../../tests/support/memory-window';
import { takePicture } from '../../tests/support/take-picture';

const { open } = memoryWindow(30_000);

const picture = (page: Page, name: string) => takePicture(page, name, 'memory');

const openPeople = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'People' }).click();

describe('people', () => {
  test('ten thousand people: only what is seen is drawn, the end is fetched, back finds the row again', async () => {
    const { page, errors } = await open('rows=10000');
    await openPeople(page);
    const grid = page.getByRole('grid', { name: 'People' });
    await grid.waitFor();
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5000);
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
    await picture(page, '70-people');

    await grid.focus();
    await page.keyboard.press('End');
    await grid.locator('[aria-selected=true]:not([aria-busy=true])').waitFor();
    const name = await grid.locator('[aria-selected=true] bdi').first().innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('button', { name: 'Back to people' }).click();
    await grid.locator('[aria-selected=true]').getByText(name).first().waitFor();
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole('searchbox', { name: 'Filter by title, tag or name' }).fill('zzz');
    await page.getByText('Nobody found').waitFor();
    expect(errors).toEqual([]);
  });

  test('a file that is another version of somebody is not told of, or what is said of it is not done', async () => {
    const { page, errors } = await open('rows=24&tick=0');
    await page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();
    await page.getByRole('tab', { name: /Files/ }).click();
    const report = page.getByRole('list', { name: 'Health report' });
    await report.getByText('perhaps another version of the same person').waitFor();
    await page.getByRole('radio', { name: 'Same person? 1' }).click();
    await page.getByRole('grid', { name: 'Files' }).getByRole('button', { name: 'Compare' }).click();
    const dialog = page.getByRole('dialog', { name: 'The same person?' });
    await dialog.getByText('the same e-mail address, the same name').waitFor();
    await picture(page, '72-version');
    await dialog.getByRole('button', { name: 'Open here already' }).click();
    await page.getByRole('button', { name: 'Back to files' }).click();
    await page.getByRole('radio', { name: 'Same person? 1' }).click();
    await page.getByRole('grid', { name: 'Files' }).getByRole('row').nth(1).press('r');
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await page.getByText('Nobody seems to be here twice').waitFor();
    expect(errors).toEqual([]);
  });

  test('somebody is removed unasked or by a pointer alone, is still listed, or undo does not bring them back', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    const grid = page.getByRole('grid', { name: 'People' });
    const name = await grid.getByRole('row').nth(1).locator('.person-name').innerText();
    await grid.getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Remove person…' }).press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Remove this person?' });
    await dialog.getByText(name).waitFor();
    await dialog.getByText('1 application in 1 job').waitFor();
    await picture(page, '73-remove');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Remove person…' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await grid.waitFor();
    await expect.poll(() => grid.getByText(name, { exact: true }).count()).toBe(0);
    await page
      .getByRole('status', { name: 'Messages' })
      .getByRole('button', { name: 'Undo', exact: true })
      .click();
    await page.getByRole('searchbox', { name: 'Filter by title, tag or name' }).fill(name);
    await grid.getByText(name, { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  test('two that are one are merged, taken back by undo, and taken apart; not the same leaves the list', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    await page.getByRole('tab', { name: /May be the same person/ }).click();
    const pairs = page.getByRole('list', { name: 'May be the same person' });
    await pairs.getByText('the same e-mail address, the same name').waitFor();
    await picture(page, '71-alike');
    await pairs.getByRole('button', { name: /^Merge/ }).click();
    await page.getByText('Nobody seems to be here twice').waitFor();
    await page
      .getByRole('status', { name: 'Messages' })
      .getByRole('button', { name: 'Undo', exact: true })
      .click();
    await pairs.getByRole('button', { name: /^Merge/ }).click();
    await page.getByText('Nobody seems to be here twice').waitFor();

    await page.getByRole('tab', { name: 'Everyone' }).click();
    await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1).click();
    await page.getByRole('button', { name: /^Take apart again/ }).click();
    await page.getByRole('button', { name: /^Take apart again/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Back to people' }).click();
    await page.getByRole('tab', { name: /May be the same person/ }).click();
    await pairs.getByRole('button', { name: /^Not the same/ }).click();
    await page.getByText('Nobody seems to be here twice').waitFor();
    expect(errors).toEqual([]);
  });

  test('a note without a name asks for it once; a note is changed, removed and brought back; tags come and go', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1).click();
    const notes = page.getByRole('region', { name: 'Notes' });
    await notes.getByRole('textbox', { name: 'New note' }).fill('Asked for <b>part time</b> \u202Ework');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
    await page.keyboard.press('Enter');
    await notes.getByText('Asked for <b>part time</b> ⟨RLO⟩work').waitFor();
    await notes.getByText('Ada').waitFor();
    await notes.getByRole('textbox', { name: 'New note' }).fill('Second');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await notes.getByRole('textbox', { name: 'New note' }).inputValue()).toBe('Second');
    await notes.getByRole('button', { name: 'Add note' }).click();
    await notes.getByText('Second').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    await notes.getByRole('button', { name: 'Change note' }).first().click();
    await notes.getByRole('textbox', { name: 'Change note' }).fill('Second, changed');
    await notes.getByRole('button', { name: 'Save note' }).click();
    await notes.getByText('Second, changed').waitFor();
    await notes.getByRole('button', { name: 'Remove note' }).first().click();
    await notes.getByText('Second, changed').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await notes.getByText('Second, changed').waitFor();

    await page.getByRole('textbox', { name: 'Add a tag' }).fill('Pool of talents');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove tag Pool of talents' }).waitFor();
    await picture(page, '72-person');
    await page.getByRole('button', { name: 'Remove tag Pool of talents' }).click();
    await page.getByRole('button', { name: 'Remove tag Pool of talents' }).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('a name is not offered after an @, or a mention looks like other words', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1).click();
    const notes = page.getByRole('region', { name: 'Notes' });
    const field = notes.getByRole('textbox', { name: 'New note' });
    await field.pressSequentially('Ask @s');
    await notes.getByRole('option', { name: 'Sam' }).waitFor();
    await picture(page, '73-mention');
    await page.keyboard.press('Escape');
    await notes.getByRole('listbox').waitFor({ state: 'detached' });
    await field.fill('');
    await field.pressSequentially('Ask @');
    await notes.getByRole('option', { name: 'Sam' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('today, a@Samuel.example');
    expect(await field.inputValue()).toBe('Ask @Sam today, a@Samuel.example');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
    await page.keyboard.press('Enter');
    await notes.getByText('Ask @Sam today').waitFor();
    await expect.poll(() => notes.locator('.note-mention').allTextContents()).toEqual(['@Sam']);
    await picture(page, '74-mentioned');
    expect(errors).toEqual([]);
  });

  test('what others judged is shown before one’s own card is in, or a card does not keep its words', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    await page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1).click();
    await page.getByRole('button', { name: /^Scorecard for/ }).click();
    await page.getByText('1 other has judged; save yours to see.').waitFor();
    expect(await page.getByText('Calm and clear.').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Add a quality' }).fill('Teamwork');
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup', { name: 'Teamwork' }).getByText('Strong yes', { exact: true }).click();
    await page.getByRole('radiogroup', { name: 'Overall' }).getByText('Yes', { exact: true }).click();
    await picture(page, '73-scorecard');
    await page.getByRole('button', { name: 'Save scorecard' }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada');
    await page.keyboard.press('Enter');
    const own = page.getByRole('region', { name: 'Your scorecard' });
    expect(await own.innerText()).toMatch(/Yes · Ada \(you\)[\s\S]*Teamwork\s+Strong yes/);
    await page.getByText('Calm and clear.').waitFor();
    await picture(page, '74-scorecards');
    expect(errors).toEqual([]);
  });
});

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search in all documents' });

describe('the search', () => {
  test('a hit opens the person’s application; a search is saved with its count, opened again and forgotten', async () => {
    const { page, errors } = await open('rows=24');
    await openPeople(page);
    await page.getByRole('grid', { name: 'People' }).waitFor();
    await search(page).fill('nurse care');
    const hits = page.getByRole('list', { name: 'Search results' });
    await hits.locator('mark').first().waitFor();
    expect(await hits.innerText()).toMatch(/Nurse, intensive care \(New\)/);
    await page.getByRole('button', { name: 'How to search' }).click();
    await page.getByRole('dialog', { name: 'How to search' }).getByText('years>=5').waitFor();
    await picture(page, '75-search-help');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Save search' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ward nurses');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Forget saved search' }).waitFor();
    await search(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nurse, intensive care' }).waitFor();
    await page.getByRole('region', { name: 'Application' }).waitFor();

    const side = page.getByRole('navigation', { name: 'Main' });
    await side.getByRole('button', { name: 'Search' }).click();
    const saved = page.getByRole('region', { name: 'Saved searches' });
    expect(await saved.innerText()).toMatch(/Ward nurses[\s\S]*\d+ documents?/);
    await picture(page, '76-saved');
    await saved.getByRole('button', { name: 'Ward nurses', exact: true }).click();
    await expect.poll(() => search(page).inputValue()).toBe('nurse care');
    await page.getByRole('button', { name: 'Forget saved search' }).click();
    await page.getByRole('button', { name: 'Save search' }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the palette', () => {
  test('keys alone lead to a job’s tab, a person and a command', async () => {
    const { page, errors } = await open('rows=24');
    const box = page.getByRole('combobox', { name: 'Go to a job, person or command' });
    await page.keyboard.press('ControlOrMeta+k');
    await box.waitFor();
    await picture(page, '77-palette');
    await page.keyboard.type('welder');
    await page.getByRole('option', { name: /Certified welder/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Certified welder/ }).waitFor();

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('fil');
    await page.getByRole('option', { name: /^Files/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Files' }).waitFor();

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('software');
    const person = page.getByRole('option', { name: /Software Developer.*Person/ });
    await person.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await picture(page, '78-palette-people');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Applications' }).waitFor();

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('qqq');
    await page.getByRole('option', { name: /^Search for “qqq”/, selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('back up');
    await page.keyboard.press('Enter');
    await page.getByText('Backup made.').waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('lock');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fairlead is locked' }).waitFor();
    expect(errors).toEqual([]);
  });
});
