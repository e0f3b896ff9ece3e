import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { root } from './make-desk-in';

export const electronPath = (): string => createRequire(import.meta.url)('electron') as string;

export const sandboxArgs = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly data: string;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  /** Switches of Chromium. */
  readonly args?: readonly string[];
};

const holdReady = join(root, 'tests', 'support', 'hold-ready.cjs');

/** The built app in a real window, over a data folder of its own. */
export const launchApp = async ({
  data,
  env,
  colorScheme = 'light',
  args = [],
}: LaunchOptions = {}): Promise<RunningApp> => {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'fairlead-app-')));
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandboxArgs(), ...args, '-r', holdReady, root, `--data=${folder}`],
    // As on every desktop: without it Chromium drops paths with an umlaut.
    env: { ...(process.env as Record<string, string>), LC_ALL: 'C.UTF-8', ...env },
    colorScheme,
  });
  const window = app.firstWindow();
  await app.evaluate(() => (globalThis as unknown as { letGo: () => Promise<void> }).letGo());
  const page = await window;
  await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000 });
  return { app, page, data: folder, close: () => app.close() };
};
