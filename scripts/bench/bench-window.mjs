// Start and memory of the app, held against the same Electron with one window and one line of text. The two are
// started in turn, so that a machine that slows down slows both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';
import { memoryOfTree } from './memory-of-tree.mjs';
import { startApp } from './start-app.mjs';

const rounds = 7;
const idleMs = 12_000;
const empty = join(root, 'tests', 'bench', 'empty-app');

export const benchWindow = async (electron) => {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'));
  const data = join(folder, 'app');
  const emptyData = join(folder, 'empty');
  try {
    say('the window: a store with the samples loaded');
    await prepare(electron, data);
    const starts = { app: [], empty: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const app = await startApp(electron, root, data);
      await app.end();
      const reference = await startApp(electron, empty, emptyData);
      await reference.end();
      // The first pair warms the disk's cache.
      if (round > 0) {
        starts.app.push(app.interactiveMs);
        starts.empty.push(reference.interactiveMs);
      }
    }
    const memory = {
      app: await idleMemory(electron, root, data),
      empty: await idleMemory(electron, empty, emptyData),
    };
    return [
      against('start to interactive window, warm, median', 'ms', median(starts.app), median(starts.empty)),
      against('memory of all processes, idle with samples loaded', 'MB', memory.app, memory.empty),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const against = (name, unit, value, reference) => ({
  name,
  value: Math.round(value),
  unit,
  better: 'lower',
  reference: { name: `the same Electron with an empty window (${unit})`, value: Math.round(reference) },
  ratio: Number((value / reference).toFixed(2)),
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A store whose key lies in the keychain, the samples loaded and read. */
const prepare = async (electron, data) => {
  const app = await startApp(electron, root, data);
  await app.page.evaluate(async () => {
    const ask = async (name, input) => {
      const answer = await window.fairlead.request(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.kind}`);
      return answer.value;
    };
    const status = await ask('vault.status', null);
    await ask('vault.create', { passphrase: status.keychain ? null : 'only for the bench' });
    await ask('samples.load', null);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { waitingTasks } = await ask('app.status', null);
      const jobs = await ask('job.list', null);
      if (waitingTasks === 0 && jobs.every((job) => job.files > 0 && job.waiting === 0)) return;
    }
  });
  await app.end();
};

const idleMemory = async (electron, app, data) => {
  const running = await startApp(electron, app, data);
  await wait(idleMs);
  const bytes = memoryOfTree(running.pid);
  await running.end();
  return bytes / 2 ** 20;
};
