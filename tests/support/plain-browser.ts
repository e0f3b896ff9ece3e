import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Page } from 'playwright';

export type PlainBrowser = {
  readonly page: Page;
  /** What the page wrote as errors: a broken policy, a warning of React, an uncaught throw. */
  readonly errors: readonly string[];
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const main = fileURLToPath(new URL('./plain-browser-main.cjs', import.meta.url));

/** Electron as a plain browser at an address, so that the renderer can be looked at on its own. */
export const openPlainBrowser = async (address: string): Promise<PlainBrowser> => {
  const profile = await mkdtemp(join(tmpdir(), 'plain-browser-'));
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    args: [...sandbox, `--user-data-dir=${profile}`, main, address],
  });
  const page = await electron.firstWindow();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    page,
    errors,
    resize: (width, height) =>
      electron.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
        [width, height] as const,
      ),
    close: async () => {
      await electron.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
