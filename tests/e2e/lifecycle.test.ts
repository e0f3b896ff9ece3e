import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { answerOf } from '../support/ask';
import { electronPath, launchApp, type RunningApp, sandboxArgs } from '../support/launch-app';
import { root } from '../support/make-desk-in';
import { makeResumes } from '../support/make-resumes';
import { openVault, unlock } from '../support/open-vault';
import { logText, readLog } from '../support/read-log';
import { showNames } from '../support/show-names';
import { tempFolder } from '../support/temp-folder';

const launch = async (data: string): Promise<RunningApp> => {
  const running = await launchApp({ data });
  onTestFinished(() => running.close().catch(() => undefined));
  return running;
};

const startSecond = (data: string): ChildProcess =>
  spawn(electronPath(), [...sandboxArgs(), root, `--data=${data}`], { stdio: 'ignore' });

test('a second Fairlead on the same data goes on, harms the first, or takes its place', async () => {
  const data = await tempFolder();
  const { app, page } = await launch(data);
  await openVault(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const ends = [startSecond(data), startSecond(data)].map((child) => once(child, 'exit'));
  for (const end of ends) expect(await end).toEqual([0, null]);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isMinimized())),
    )
    .toEqual([false]);
  const { id } = await answerOf(page, 'job.create', { title: 'Ward nurse', posting: '' });
  expect((await answerOf(page, 'job.list', null)).map((job) => job.id)).toEqual([id]);
  expect((await readLog(data)).filter(({ event }) => event === 'app.started')).toHaveLength(1);
});

test('a Fairlead that is killed in the middle of an import leaves a row unfinished or loses one', async () => {
  const data = await tempFolder();
  const files = 60;
  const first = await launch(data);
  await openVault(first.page);
  const { id: jobId } = await answerOf(first.page, 'job.create', { title: 'Ward nurse', posting: '' });
  await answerOf(first.page, 'import.start', {
    jobId,
    paths: [await makeResumes(await tempFolder(), files)],
  });
  const counts = async (page: Page) =>
    (await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 1 })).counts;
  await expect
    .poll(async () => (await counts(first.page)).read, { interval: 10, timeout: 20_000 })
    .toBeGreaterThan(3);
  const end = once(first.app.process(), 'exit');
  first.app.process().kill('SIGKILL');
  await end;

  const second = await launch(data);
  await unlock(second.page);
  const before = await counts(second.page);
  expect([before.read < files, before.failed]).toEqual([true, 0]);
  await expect
    .poll(async () => counts(second.page), { timeout: 60_000 })
    .toEqual({ queued: 0, reading: 0, read: files, duplicate: 0, failed: 0 });
  await showNames(second.page);
  const list = await answerOf(second.page, 'import.listFiles', { jobId, offset: 0, limit: 500 });
  expect(new Set(list.files.map(({ name }) => name)).size).toBe(files);
  const found = await answerOf(second.page, 'search.find', { words: 'nurse', limit: 100 });
  expect(found.total).toBe(files);
});

/** What the dialogs of the system would ask, answered by their first button. */
const answerDialogs = (app: ElectronApplication) =>
  app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message);
      return { response: 0, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });

test('a window that crashes stays gone, says nothing, or takes the open store with it', async () => {
  const data = await tempFolder();
  const { app, page } = await launch(data);
  await openVault(page);
  await answerOf(page, 'job.create', { title: 'Ward nurse', posting: '' });
  await answerDialogs(app);
  const title = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)));
    contents?.forcefullyCrashRenderer();
    await loaded;
    const list = "fairlead.request('job.list', null).then(({ value }) => value[0].title)";
    return contents?.executeJavaScript(list);
  });
  expect(title).toBe('Ward nurse');
  expect(await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([
    'The window stopped working.',
  ]);
  expect((await readLog(data)).filter(({ event }) => event === 'window.gone')).toHaveLength(1);

  // The main process meets a fault of its own: told, logged without its words, and it goes on.
  await app.evaluate(() => {
    setImmediate(() => {
      throw new TypeError('Quillfeather');
    });
    setImmediate(() => void Promise.reject(new RangeError('Quillfeather')));
  });
  await expect
    .poll(async () => (await readLog(data)).map(({ event }) => event))
    .toEqual(expect.arrayContaining(['main.exception', 'main.rejection']));
  expect(await logText(data)).not.toContain('Quillfeather');
  expect(await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toContain(
    'Something went wrong inside the program.',
  );
});

test('the window forgets its place, the menu lacks an entry, or an entry does nothing in the window', async () => {
  const data = await tempFolder();
  const first = await launch(data);
  const place = { x: 120, y: 90, width: 900, height: 700 };
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const boundsOf = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  await expect.poll(() => boundsOf(first.app)).toEqual(place);
  await first.close();

  const { app, page } = await launch(data);
  await expect.poll(() => boundsOf(app)).toEqual(place);
  const menu = () =>
    app.evaluate(({ Menu }) =>
      [
        'new-job',
        'import-files',
        'import-folder',
        'lock',
        'settings',
        'undo',
        'redo',
        'find',
        'log-folder',
      ].map((id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        return `${id} ${item?.enabled ? 'on' : 'off'}`;
      }),
    );
  expect((await menu()).filter((line) => line.endsWith('on'))).toEqual([
    'undo on',
    'redo on',
    'log-folder on',
  ]);
  await openVault(page);
  await showNames(page);
  await expect.poll(async () => (await menu()).filter((line) => line.endsWith('off'))).toEqual([]);

  const choose = (id: string) =>
    app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  await choose('new-job');
  await page.getByRole('dialog', { name: 'New job' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await choose('find');
  await page.waitForFunction(() => document.activeElement?.matches('[type=search], [role=searchbox]'));
  await choose('settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  const { id } = await answerOf(page, 'job.create', { title: 'Ward nurse', posting: '' });
  await page.getByRole('heading', { name: 'Settings', level: 1 }).click();
  await choose('undo');
  await expect.poll(() => answerOf(page, 'job.list', null)).toEqual([]);
  await choose('redo');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Ward nurse/ })
    .click();
  await page.getByRole('tab', { name: 'Files' }).click();
  const chosen = await makeResumes(join(await tempFolder(), 'chosen'), 2);
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [folder],
    })) as typeof dialog.showOpenDialog;
  }, chosen);
  await choose('import-folder');
  await page
    .getByRole('row', { name: /person-002\.pdf/ })
    .getByText('Read', { exact: true })
    .waitFor();
  expect((await answerOf(page, 'job.list', null)).map((job) => [job.id, job.files])).toEqual([[id, 2]]);
  await choose('lock');
  await page.getByRole('heading', { name: 'Fairlead is locked' }).waitFor();
});
