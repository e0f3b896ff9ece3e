import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf, ask } from '../support/ask';
import { keychainEntry, whyNoKeychain } from '../support/keychain-entry';
import { type LaunchOptions, launchApp, type RunningApp } from '../support/launch-app';
import { testPassphrase } from '../support/make-desk-in';
import { makeResumes } from '../support/make-resumes';
import { openVault, unlock } from '../support/open-vault';
import { readLog } from '../support/read-log';
import { tempFolder } from '../support/temp-folder';

const launch = async (options: LaunchOptions): Promise<RunningApp> => {
  const running = await launchApp(options);
  onTestFinished(() => running.close().catch(() => undefined));
  return running;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

/** From the recovery key to the empty list of jobs; answers the key as it was shown. */
const finishFirstRun = async (page: Page): Promise<string> => {
  await heading(page, 'Your recovery key').waitFor();
  const label = await page.getByRole('group', { name: /^Recovery key / }).getAttribute('aria-label');
  await page.getByText('I have written it down').click();
  await button(page, 'Continue').click();
  await button(page, 'Start empty').click();
  await page.getByText('No job yet').waitFor();
  return (label ?? '').replace('Recovery key ', '');
};

test.skipIf(whyNoKeychain !== undefined)(
  `a store in the keychain does not open by itself, or is lost with the keychain entry`,
  async () => {
    const data = await tempFolder();
    const first = await launch({ data });
    await button(first.page, 'Start').click();
    const recoveryKey = await finishFirstRun(first.page);
    expect(recoveryKey).toMatch(/^(?:[0-9A-Z]+-)+[0-9A-Z]+$/);
    await answerOf(first.page, 'job.create', { title: 'Ward nurse', posting: '' });
    await first.page.reload();
    await button(first.page, 'Lock').waitFor();
    expect(await first.page.content()).not.toContain(recoveryKey);
    await first.close();

    const second = await launch({ data });
    await second.page.getByRole('main').getByText('Ward nurse').waitFor();
    await second.close();

    const entry = await keychainEntry(data);
    expect(await entry.deleteCredential()).toBe(true);
    const third = await launch({ data });
    await heading(third.page, 'Fairlead is locked').waitFor();
    await third.page
      .getByText('The key to your data is no longer in the keychain of this computer.')
      .waitFor();
    const field = third.page.getByRole('textbox', { name: 'Recovery key' });
    await field.fill(recoveryKey.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')));
    await button(third.page, 'Unlock').click();
    await third.page.getByText('This recovery key does not open the data.').waitFor();
    await field.fill(recoveryKey.toLowerCase());
    await button(third.page, 'Unlock').click();
    await third.page.getByRole('main').getByText('Ward nurse').waitFor();
    await third.close();

    expect(await entry.getPassword()).toMatch(/^[0-9a-f]{64}$/);
    const fourth = await launch({ data });
    await fourth.page.getByRole('main').getByText('Ward nurse').waitFor();
    await fourth.close();
    await entry.deleteCredential();
  },
);

test.skipIf(process.platform !== 'linux')(
  'without a keychain (which only Linux can lack) the store is made without a passphrase, or not at all',
  async () => {
    const data = await tempFolder();
    const { page } = await launch({ data, env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } });
    await page.getByText('This computer has no keychain that Fairlead can use.').waitFor();
    expect(await button(page, 'Use the keychain instead').count()).toBe(0);
    expect(await ask(page, 'vault.create', { passphrase: null })).toEqual({
      ok: false,
      error: { kind: 'passphrase-needed' },
    });
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('too short');
    await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill('too short');
    await button(page, 'Start').click();
    expect(await answerOf(page, 'vault.status', null)).toEqual({ state: 'new', keychain: false });
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
    await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill(testPassphrase);
    await button(page, 'Start').click();
    await finishFirstRun(page);
    expect(await answerOf(page, 'vault.status', null)).toEqual({ state: 'open', lock: 'passphrase' });
    expect((await readFile(join(data, 'data', 'store.db'))).subarray(0, 15).toString()).not.toBe(
      'SQLite format 3',
    );
  },
);

test('a wrong passphrase opens or says nothing, a locked window still shows what it held, idle time does not lock', async () => {
  const data = await tempFolder();
  const { app, page } = await launch({ data });
  await openVault(page);
  const { id } = await answerOf(page, 'job.create', { title: 'Quillfeather', posting: '' });
  await page.getByRole('main').getByText('Quillfeather').waitFor();
  await button(page, 'Lock').click();
  await heading(page, 'Fairlead is locked').waitFor();
  expect(await page.content()).not.toContain('Quillfeather');
  expect(await ask(page, 'job.list', null)).toEqual({ ok: false, error: { kind: 'store-locked' } });
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('not the passphrase');
  await button(page, 'Unlock').click();
  await page.getByText('This passphrase does not open the data.').waitFor();
  await unlock(page);
  await page.getByRole('main').getByText('Quillfeather').waitFor();

  // Gone for five minutes: locked after one, but not while an import runs on its own.
  await answerOf(page, 'vault.setAutoLock', { minutes: 1 });
  await answerOf(page, 'import.start', { jobId: id, paths: [await makeResumes(await tempFolder(), 400)] });
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 300;
    // The screen is locked as well: the same question is asked, at once.
    powerMonitor.emit('lock-screen');
  });
  expect(await answerOf(page, 'vault.status', null)).toEqual({ state: 'open', lock: 'passphrase' });
  await expect
    .poll(async () => ask(page, 'app.status', null), { timeout: 60_000 })
    .toMatchObject({ ok: true, value: { waitingTasks: 0 } });
  await heading(page, 'Fairlead is locked').waitFor();
  expect(await page.content()).not.toContain('Quillfeather');
  await unlock(page);
  const { counts } = await answerOf(page, 'import.listFiles', { jobId: id, offset: 0, limit: 1 });
  expect(counts).toMatchObject({ read: 400, queued: 0, reading: 0 });
  // Readers that are sent home are no accident.
  expect((await readLog(data)).filter(({ event }) => event === 'process.gone')).toEqual([]);
});

test('a damaged store is overwritten, or its backup cannot be put back from the screen', async () => {
  const data = await tempFolder();
  const first = await launch({ data });
  await openVault(first.page);
  await answerOf(first.page, 'job.create', { title: 'Kept in the backup', posting: '' });
  await answerOf(first.page, 'backup.make', null);
  await answerOf(first.page, 'job.create', { title: 'Made afterwards', posting: '' });
  await first.close();

  const file = join(data, 'data', 'store.db');
  const damaged = await readFile(file);
  randomBytes(4096).copy(damaged, 0);
  await writeFile(file, damaged);
  const { page } = await launch({ data });
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
  await button(page, 'Unlock').click();
  await heading(page, 'Your data cannot be opened').waitFor();
  await page.getByText('The data file is damaged and cannot be read.').waitFor();
  expect(damaged.equals(await readFile(file))).toBe(true);

  await page.getByRole('button', { name: /^Restore the backup of / }).click();
  await unlock(page);
  await page.getByRole('main').getByText('Kept in the backup').waitFor();
  expect(await page.getByText('Made afterwards').count()).toBe(0);
  await answerOf(page, 'job.create', { title: 'Works again', posting: '' });
  await page.getByRole('main').getByText('Works again').waitFor();
});
