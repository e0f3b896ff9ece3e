import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { root, testPassphrase } from '../support/make-desk-in';
import { pack, packed, processesBelow, runPacked } from '../support/packed-app';
import { pageAtPort } from '../support/page-at-port';
import { tempFolder } from '../support/temp-folder';

// On Windows and macOS the workflow packs with the official Electron, but nothing starts the result by itself yet.
const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux)('the packed program (elsewhere the package job of the workflow packs it)', () => {
  beforeAll(() => pack());

  test('a fuse of the binary is not as electron-builder.yml says', async () => {
    const config = await readFile(join(root, 'electron-builder.yml'), 'utf8');
    const section = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(config)?.[1] ?? '';
    const wanted = new Map(
      [...section.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']),
    );
    // The byte in the binary: the character 1.
    const on = '1'.charCodeAt(0);
    const wire = await getCurrentFuseWire(join(packed, 'fairlead'));
    const fuses = {
      runAsNode: FuseV1Options.RunAsNode,
      enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
      enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
      enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
      loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
    };
    const read = Object.entries(fuses).map(([name, fuse]) => [name, wire[fuse] === on]);
    const expected = Object.keys(fuses).map((name) => [name, wanted.get(name)]);
    expect(read).toEqual(expected);
    expect([wanted.get('runAsNode'), wanted.get('onlyLoadAppFromAsar')]).toEqual([false, true]);
  });

  test('something is packed that another system needs, that only developers need, or that holds sources', async () => {
    const resources = join(packed, 'resources');
    const inside = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(inside).toEqual(
      expect.arrayContaining(['/out/main/main.js', '/out/preload/preload.cjs', '/out/renderer/index.html']),
    );
    const native = inside
      .filter((path) => path.endsWith('.node'))
      .map((path) => path.replace(/^.*node_modules\//, ''));
    expect(native.filter((path) => !path.includes('linux'))).toEqual([]);
    expect(native.filter((path) => path.startsWith('better-sqlite3'))).toHaveLength(1);
    const unwanted =
      /\.(?:map|ts|tsx|c|cc|cpp|h)$|^\/(?:electron|renderer|shared|tests|scripts|\.git)\/|\.test\./;
    expect(inside.filter((path) => unwanted.test(path))).toEqual([]);
    expect(existsSync(join(resources, 'app'))).toBe(false);
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
    const unpacked = await readdir(join(resources, 'app.asar.unpacked'), {
      recursive: true,
      withFileTypes: true,
    });
    expect(unpacked.filter((entry) => entry.isFile() && !entry.name.endsWith('.node'))).toEqual([]);
  });

  test('as an ordinary person with the sandbox on it does not start, read the samples or find a word', async () => {
    const folder = await tempFolder();
    const running = await runPacked(folder);
    onTestFinished(async () => void (await running.end()));
    const page = await pageAtPort(running.port);
    expect(await page.ask('vault.create', { passphrase: testPassphrase })).toMatchObject({ ok: true });
    const samples = await page.ask('samples.load', null);
    expect(samples).toMatchObject({ ok: true });
    // The answer comes before the files are listed: no task waits then, either.
    const files = async () => {
      const jobs = await page.ask('job.list', null);
      return jobs.ok ? jobs.value.map((job) => [job.files > 10, job.waiting]) : [];
    };
    await expect.poll(files, { timeout: 90_000, interval: 200 }).toEqual([
      [true, 0],
      [true, 0],
    ]);
    const found = await page.ask('search.find', { words: 'nurse', limit: 10 });
    expect(found.ok && found.value.total).toBeGreaterThan(0);

    const about = await page.ask('app.about', null);
    expect(about.ok && about.value.dataFolder).toBe(join(folder, 'home', 'data', 'data'));
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
    const renderers = (await processesBelow(running.pid)).filter(({ type }) => type === 'renderer');
    expect(renderers.map(({ seccomp }) => seccomp)).toEqual([2]);
    page.close();
    expect(await running.end()).toBe(0);
  });
});
