import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { memoryWindow } from '../../tests/support/memory-window';
import { takePicture } from '../../tests/support/take-picture';

const { open } = memoryWindow(30_000);

const picture = (page: Page, name: string) => takePicture(page, name, 'memory');

const openJob = (page: Page) =>
  page.getByRole('table', { name: 'Jobs' }).getByRole('button', { name: /Nurse/ }).click();

const openFiles = async (page: Page) => {
  await openJob(page);
  await page.getByRole('tab', { name: 'Files' }).click();
};

const seen = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

describe('the window over a store in memory', () => {
  test('the road from the first start to undo works, and the policy is never broken', async () => {
    const { page, errors } = await open('vault=new&tick=60');
    await picture(page, '01-welcome');
    await page.getByRole('button', { name: 'Start', exact: true }).click();

    const goOn = page.getByRole('button', { name: 'Continue' });
    expect(await goOn.isDisabled()).toBe(true);
    await picture(page, '02-recovery-key');
    await page.getByText('I have written it down').click();
    await goOn.click();
    await picture(page, '03-samples');
    await page.getByRole('button', { name: 'Start empty' }).click();

    await seen(page, 'No job yet');
    await picture(page, '04-no-job');
    await page.getByRole('main').getByRole('button', { name: 'New job' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Ward nurse');
    await page.getByRole('textbox', { name: 'Posting' }).fill('We look for a nurse.');
    await picture(page, '05-new-job');
    await page.getByRole('button', { name: 'Create job' }).click();

    await page.getByRole('heading', { name: 'Ward nurse', level: 1 }).waitFor();
    await page.getByText('Draft, not saved').waitFor();
    await page.getByRole('tab', { name: 'Files' }).click();
    await picture(page, '06-empty-job');
    await page.getByRole('button', { name: 'Choose folder' }).click();
    await page.getByRole('progressbar', { name: 'Reading files' }).waitFor();
    await picture(page, '07-reading');
    await page.getByRole('button', { name: 'Pause' }).click();
    await seen(page, /done, paused/);
    await page.getByRole('button', { name: 'Resume' }).click();
    const report = page.getByRole('list', { name: 'Health report' });
    await report.waitFor();
    expect(await report.innerText()).toMatch(/with a password/);
    await picture(page, '08-read');

    await page.getByRole('radio', { name: /Needs attention/ }).click();
    await seen(page, 'The file is protected with a password.');
    await picture(page, '09-attention');
    await page
      .getByRole('row', { name: /protected with a password/ })
      .first()
      .click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/ask for a copy without one/);
    await picture(page, '10-failed-document');
    await page.getByRole('button', { name: 'Back to files' }).click();

    await page.keyboard.press('/');
    await page.keyboard.type('welder blueprint');
    await seen(page, /documents? with “welder blueprint”/);
    expect((await page.locator('mark').first().innerText()).toLowerCase()).toMatch(/welder|blueprint/);
    await picture(page, '11-search');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Application' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    const hits = page.getByRole('list', { name: 'Search results' });
    await hits.getByRole('button', { name: /Anna Yilmaz/ }).click();
    await page.getByRole('button', { name: 'Back to results' }).waitFor();
    await seen(page, /EN ISO 9606/);
    await picture(page, '12-document');

    await page.keyboard.press('Control+z');
    await seen(page, 'Undone: Files added to Ward nurse');
    await seen(page, 'This is no longer there.');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Ward nurse/ })
      .click();
    await page.getByRole('tab', { name: 'Files' }).click();
    await seen(page, 'Drop a folder of resumes here');
    await picture(page, '13-undone');
    expect(errors).toEqual([]);
  });

  test('ten thousand rows: only what is seen is drawn, keys move, and back finds the row again', async () => {
    const { page, errors } = await open('rows=10000');
    await picture(page, '20-jobs');
    await openFiles(page);
    const grid = page.getByRole('grid', { name: 'Files' });
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('10001');
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
    await picture(page, '21-many');

    await grid.focus();
    await page.keyboard.press('End');
    const current = grid.getByRole('row', { selected: true });
    await page.waitForFunction(() => document.querySelector('[aria-selected=true][aria-rowindex="10001"]'));
    await page.keyboard.press('k');
    await page.waitForFunction(() => document.querySelector('[aria-selected=true][aria-rowindex="10000"]'));
    const name = await current.locator('bdi').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForFunction(() => document.querySelector('[aria-selected=true][aria-rowindex="10000"]'));
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('a name that would turn itself round is shown with its sign, and hidden text apart from the page', async () => {
    const { page } = await open('rows=24');
    await openFiles(page);
    await seen(page, 'resume⟨RLO⟩fdp.exe.docx');
    await page
      .getByRole('row', { name: /1 place/ })
      .first()
      .click();
    const hidden = page.getByRole('complementary', { name: 'Hidden text' });
    expect(await hidden.innerText()).toMatch(/Ignore all earlier instructions/);
    expect(await page.getByRole('region', { name: 'Page 1' }).innerText()).not.toMatch(/Ignore all/);
    await picture(page, '30-hidden-text');
  });

  test('a protected file cannot be opened in its row, or a wrong password is passed over in silence', async () => {
    const { page } = await open('rows=24');
    await openFiles(page);
    const retry = page.getByRole('button', { name: 'Enter password' });
    await retry.first().click();
    await page.getByLabel('Password of the file').fill('wrong');
    await picture(page, '31-password');
    await page.keyboard.press('Enter');
    await seen(page, 'This password does not open the file.');
    await retry.first().click();
    await page.getByLabel('Password of the file').fill('sesame');
    await page.keyboard.press('Enter');
    await page.getByText('This password does not open the file.').waitFor({ state: 'detached' });
    await picture(page, '32-files');
  });

  test('what a person corrects is not shown, or undo does not bring back what was read', async () => {
    const { page } = await open('rows=24');
    await openFiles(page);
    await page.getByRole('row').nth(4).click();
    const facts = page.getByRole('complementary', { name: 'Facts' });
    const read = await facts.locator('bdi').first().innerText();
    await facts
      .getByRole('button', { name: `Correct ${read}` })
      .first()
      .click();
    await page.getByLabel('Name', { exact: true }).fill('Jane Roe');
    await picture(page, '33-correct');
    await page.keyboard.press('Enter');
    await facts.getByText('Jane Roe').waitFor();
    await picture(page, '34-facts');
    await page.keyboard.press('ControlOrMeta+z');
    await facts.getByText(read).first().waitFor();
  });

  test('what is locked leaves the page, a wrong passphrase says what to do, the recovery key opens', async () => {
    const { page } = await open('rows=24');
    await page.getByRole('button', { name: 'Settings' }).click();
    await seen(page, 'Back up now');
    await picture(page, '40-settings');
    await page.getByRole('button', { name: 'Restore' }).first().click();
    await page.getByRole('alertdialog').waitFor();
    await picture(page, '41-restore');
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('heading', { name: 'Fairlead is locked' }).waitFor();
    expect(await page.getByText('Nurse').count()).toBe(0);
    await picture(page, '42-locked');
    await page.getByRole('button', { name: 'Use recovery key' }).click();
    await page.getByRole('textbox', { name: 'Recovery key' }).fill('K7QF-0000');
    await page.keyboard.press('Enter');
    await seen(page, 'This recovery key does not open the data.');
    await picture(page, '43-wrong-key');
    await page
      .getByRole('textbox', { name: 'Recovery key' })
      .fill('k7qf-2mzd-xw94-ht6b-pr3c-9jvn-y5eg-8asa-4t7w');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  });

  test('files dropped on a job become rows; dropped elsewhere they do not take the place of the program', async () => {
    const { page, errors } = await open('rows=0&tick=0');
    const drop = (target: string) =>
      page.evaluate((selector) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['text'], 'Anna \u202Efdp.exe'));
        dataTransfer.items.add(new File(['text'], '<img src=x onerror=alert(1)>.pdf'));
        const on = document.querySelector(selector);
        const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
        on?.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
        on?.dispatchEvent(over);
        on?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        return over.defaultPrevented;
      }, target);
    await openFiles(page);
    await seen(page, 'Drop a folder of resumes here');
    expect(await drop('.status-bar')).toBe(true);
    expect(await page.getByText('Drop a folder of resumes here').isVisible()).toBe(true);
    await drop('main h1');
    await page.getByRole('row', { name: 'Anna ⟨RLO⟩fdp.exe' }).waitFor();
    await page.getByRole('row', { name: '<img src=x onerror=alert(1)>.pdf' }).waitFor();
    expect(await page.getByText('Drop to add').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('a problem nobody asked about is read out and stays through other messages until it is closed', async () => {
    const { page } = await open(`rows=24&problem=${encodeURIComponent('The disk is full \u202E.')}`);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Back up now' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The disk is full ⟨RLO⟩.').waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Title' }).fill('Ward nurse');
    await page.getByRole('button', { name: 'Create job' }).click();
    await page.getByRole('status', { name: 'Messages' }).getByText('Ward nurse').waitFor();
    await picture(page, '52-problem');
    await alert.getByRole('button', { name: 'Close message' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  test('damaged data: the reason, and a backup that takes its place', async () => {
    const { page } = await open('vault=broken&rows=24');
    await seen(page, 'The data file is damaged and cannot be read.');
    await picture(page, '50-broken');
    await page.getByRole('button', { name: 'Restore' }).first().click();
    await page.getByRole('table', { name: 'Jobs' }).waitFor();
  });

  test('without a keychain nothing starts without a passphrase of ten characters, typed twice', async () => {
    const { page } = await open('vault=no-keychain');
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Start' }).click();
    await seen(page, '5 more characters needed.');
    await picture(page, '51-no-keychain');
    await page.getByLabel('Passphrase', { exact: true }).fill('long enough now');
    await page.getByLabel('Repeat passphrase').fill('long enough now');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  });

  test('a small window and 200 % zoom: nothing is cut off to the side', async () => {
    const { page, resize } = await open('rows=300');
    await openFiles(page);
    await page.getByRole('grid', { name: 'Files' }).waitFor();
    for (const [width, height, name] of [
      [1024, 700, '60-small'],
      [640, 400, '61-zoom-200'],
    ] as const) {
      await resize(width, height);
      await page.waitForFunction((wanted) => window.innerWidth <= wanted, width);
      await picture(page, name);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await page.getByRole('button', { name: 'Choose folder' }).isVisible()).toBe(true);
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await picture(page, '62-keys');
  });
});
