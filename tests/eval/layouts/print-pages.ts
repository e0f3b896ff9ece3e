import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PageToPrint = { readonly html: string; readonly pdf: string };

/** The project's folder: where npm runs its commands. */
const root = process.cwd();

/** HTML through the browser's own printer, all in one Electron. */
export const printPages = async (pages: readonly PageToPrint[]): Promise<void> => {
  if (pages.length === 0) return;
  const electron = await electronPath();
  const folder = await mkdtemp(join(tmpdir(), 'print-pages-'));
  try {
    const list = join(folder, 'pages.json');
    await writeFile(list, JSON.stringify(pages));
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    const script = join(root, 'tests', 'eval', 'layouts', 'print-pages.cjs');
    const args = [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${folder}`,
      script,
      list,
    ];
    const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY;
    const code = await (needsDisplay ? run('xvfb-run', ['-a', electron, ...args]) : run(electron, args));
    if (code !== 0) throw new Error(`the pages were not printed (exit ${code})`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const electronPath = async (): Promise<string> => {
  const setup: { findElectron: () => Promise<{ readonly path: string }> } = await import(
    /* @vite-ignore */ join(root, 'scripts', 'setup', 'electron.mjs')
  );
  return (await setup.findElectron()).path;
};

const run = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) process.stderr.write(said);
      resolve(code ?? 1);
    });
  });
