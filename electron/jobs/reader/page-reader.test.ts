import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileAlone } from '../../../tests/support/compile-alone';
import { root } from '../../../tests/support/make-desk-in';
import { spawnChildReader } from './spawn-child-reader';

/** Loads what draws and seals itself, as the page reader does, then tries what a hostile picture might try. */
const script = `
import { createRequire } from 'node:module';
import childProcess from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { Worker } from 'node:worker_threads';
import { sealOff } from './seal-off.mjs';
const require = createRequire(import.meta.url);
const canvas = require('@napi-rs/canvas');
const addon = Object.keys(require.cache).find((path) => path.endsWith('.node'));
sealOff();
const tried = {};
const attempt = (name, work) => {
  try {
    work();
    tried[name] = 'done';
  } catch (error) {
    tried[name] = error.code ?? error.constructor.name;
  }
};
process.on('message', () => undefined);
attempt('draw', () => canvas.createCanvas(4, 4).getContext('2d').getImageData(0, 0, 4, 4));
attempt('an addon once more', () => process.dlopen({ exports: {} }, addon));
attempt('another addon', () => process.dlopen({ exports: {} }, import.meta.dirname + '/own.node'));
attempt('a file', () => fs.writeFileSync(import.meta.dirname + '/made', ''));
attempt('the network', () => net.connect(9, '127.0.0.1'));
attempt('a program', () => childProcess.spawnSync('true'));
attempt('a worker', () => new Worker('1', { eval: true }));
attempt('the home folder', () => fs.readdirSync(${JSON.stringify(homedir())}));
process.send(tried);
`;

test('the reader that may load an addon can load another one, write, or reach the network', async () => {
  const folder = join(root, '.cache', `page-reader-${process.pid}`);
  await mkdir(folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await compileAlone('electron/jobs/reader/seal-off.ts', folder);
  await writeFile(join(folder, 'run.mjs'), script);
  const child = await spawnChildReader(join(folder, 'run.mjs'), [])('page');
  const tried = await new Promise<unknown>((resolve) => child.onMessage(resolve));
  child.kill();
  expect(tried).toEqual({
    draw: 'done',
    'an addon once more': 'ERR_SEALED_OFF',
    'another addon': 'ERR_SEALED_OFF',
    'a file': 'ERR_SEALED_OFF',
    'the network': 'ERR_SEALED_OFF',
    'a program': 'ERR_SEALED_OFF',
    'a worker': 'ERR_SEALED_OFF',
    'the home folder': 'ERR_ACCESS_DENIED',
  });
});
