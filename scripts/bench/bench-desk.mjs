// The desk in the real window, over a real encrypted store with 10,000 applications in one job, and an import beside it.
import {
  appendFileSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { capture, projectEnv, projectNode, root } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';
import * as desk from './desk-page.mjs';
import { startApp } from './start-app.mjs';
import { percentile, together, watchFrames } from './watch-frames.mjs';
import { watchMain } from './watch-main.mjs';

const passphrase = 'only for the bench';
const rounds = 5;
const importedFiles = 500;

/** What is asked of the desk, in milliseconds unless it is a count. */
const asked = { firstRows: 150, longFrames: 0, order: 100, next: 150, blocked: 50 };

export const benchDesk = async (electron, { kept, count = 10_000 }) => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'fairlead-bench-'));
  const filled = join(folder, 'desk');
  // What is kept stays as it was filled: each run has a copy of its own.
  const data = join(folder, 'run');
  try {
    if (!existsSync(filled)) fill(filled, count);
    rmSync(data, { recursive: true, force: true });
    cpSync(filled, data, { recursive: true, mode: constants.COPYFILE_FICLONE });
    const empty = await startApp(electron, join(root, 'tests', 'bench', 'empty-app'), join(folder, 'empty'));
    const app = await startApp(electron, root, data, { inspected: true });
    try {
      await unlock(app.page);
      return [
        ...(await lists(app.page, empty.page)),
        ...(await scroll(app.page, empty.page)),
        ...(await filters(app.page)),
        ...(await slider(app.page, empty.page)),
        ...(await candidates(app.page, empty.page)),
        ...(await importing(app, { folder, empty: empty.page })),
      ];
    } finally {
      await app.end();
      await empty.end();
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const fill = (data, count) => {
  say(`the desk: filling ${count.toLocaleString('en')} applications`);
  const tool = join(root, 'out', 'tools', 'fill-desk.js');
  const done = capture(projectNode, [tool, data, String(count), passphrase], { env: projectEnv() });
  if (done.code !== 0) throw new Error(done.err);
};

const figure = (name, value, { unit = 'ms', at, than } = {}) => ({
  name,
  value: rounded(value),
  unit,
  better: 'lower',
  ...(at === undefined ? {} : { asked: at }),
  ...(than === undefined ? {} : { reference: { name: than.name, value: rounded(than.value) } }),
  ...(than?.value > 0 ? { ratio: Number((value / than.value).toFixed(2)) } : {}),
});

const rounded = (value) => Math.round(value * 10) / 10;

/** What this machine takes to draw a few lines in a window that has nothing else to do, in the same minute. */
const emptyAnswer = async (page, share = 0.5) => {
  const times = await page.evaluate(desk.drawLines, 30);
  return { name: 'thirty lines in an empty window', value: percentile(times, share) };
};

const unlock = async (page) => {
  await page.evaluate(async (words) => {
    const answer = await window.fairlead.request('vault.unlock', { with: 'passphrase', passphrase: words });
    if (!answer.ok) throw new Error(answer.error.kind);
  }, passphrase);
  await page.evaluate(desk.whenThere, '.side-jobs .side-link-badge');
  // Nobody clicks before they have read what is there.
  await wait(2000);
};

const lists = async (page, empty) => {
  say('the desk: opening the list');
  const first = await page.evaluate(desk.openJob);
  const again = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(desk.showTab, 'Files');
    again.push(await page.evaluate(desk.openList));
  }
  const written = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(desk.showTab, 'Files');
    await page.evaluate(desk.touchStore, round % 2 === 0);
    written.push(await page.evaluate(desk.openList));
  }
  const than = await emptyAnswer(empty);
  const held = { at: asked.firstRows, than };
  return [
    figure('first rows of 10,000, first time since the start', first, held),
    figure('first rows of 10,000, again, p50', percentile(again, 0.5), held),
    figure('first rows of 10,000, after something was written, p50', percentile(written, 0.5), held),
  ];
};

const wheelDown = async (page, { events, y, by = 1400 }) => {
  for (let event = 0; event < events; event += 1) {
    // Not waited for: what scrolls nothing is never answered.
    page
      .send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 500, y, deltaX: 0, deltaY: by })
      .catch(() => undefined);
    await wait(12);
  }
};

const scroll = async (page, empty) => {
  say('the desk: scrolling to the end');
  const [mine, theirs] = [[], []];
  for (let round = 0; round < 2; round += 1) {
    await page.evaluate(desk.toTop);
    await wait(500);
    mine.push(
      await watchFrames(page, async () => {
        do await wheelDown(page, { events: 50, y: 500 });
        while ((await page.evaluate(desk.leftBelow)) > 1);
      }),
    );
    theirs.push(await watchFrames(empty, () => wheelDown(empty, { events: 200, y: 100 })));
  }
  return frameFigures('scrolling through 10,000 rows', together(mine), together(theirs));
};

const frameFigures = (name, frames, empty) => {
  const than = (value) => ({ name: 'empty window', value });
  return [
    figure(`${name}: frames over 50 ms of ${frames.frames}`, frames.over50, {
      unit: '',
      at: asked.longFrames,
      than: than(empty.over50),
    }),
    figure(`${name}: p95 of a frame`, frames.p95, { at: asked.blocked, than: than(empty.p95) }),
    figure(`${name}: longest frame`, frames.max, { at: asked.blocked, than: than(empty.max) }),
    figure(`${name}: longest task`, frames.longest, { at: asked.blocked, than: than(empty.longest) }),
  ];
};

const filters = async (page) => {
  say('the desk: filtering');
  const times = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, value] of Object.entries(await page.evaluate(desk.filter))) {
      times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, value);
    }
  return Object.entries(times).map(([name, value]) =>
    figure(`filter of 10,000: ${name}`, value, { at: asked.firstRows }),
  );
};

const slider = async (page, empty) => {
  say('the desk: moving a weight');
  await page.evaluate(desk.showTab, 'Criteria');
  await page.evaluate(desk.whenThere, '.criterion-row input[type="range"]');
  await wait(1000);
  const times = [];
  for (let move = 0; move < 9; move += 1) {
    times.push(await page.evaluate(desk.moveSlider, move));
    await wait(150);
  }
  const held = { at: asked.order, than: await emptyAnswer(empty) };
  return [
    figure('order of 10,000 after a weight moved, p50', percentile(times, 0.5), held),
    figure('order of 10,000 after a weight moved, worst of nine', Math.max(...times), held),
  ];
};

const candidates = async (page, empty) => {
  say('the desk: one candidate after the other');
  await page.evaluate(desk.openList);
  await page.evaluate(desk.openFirst);
  await wait(2500);
  const times = { 'read for 1.5 s': [], 'passed over': [] };
  for (const [pace, pauseMs, steps] of [
    ['read for 1.5 s', 1500, 16],
    ['passed over', 450, 30],
  ])
    for (let step = 0; step < steps; step += 1) {
      times[pace].push(await page.evaluate(desk.nextCandidate));
      await wait(pauseMs);
    }
  await page.evaluate(desk.closeCandidate);
  const [p50, p95] = [await emptyAnswer(empty), await emptyAnswer(empty, 0.95)];
  return Object.entries(times).flatMap(([pace, all]) => [
    figure(`next candidate, ${pace}, p50`, percentile(all, 0.5), { at: asked.next, than: p50 }),
    figure(`next candidate, ${pace}, p95`, percentile(all, 0.95), { at: asked.next, than: p95 }),
  ]);
};

/** As many files as a folder of a morning: the samples, and copies of them that differ in a line. */
const makeFiles = (folder) => {
  const from = join(root, 'resources', 'samples', 'resumes');
  const names = readdirSync(from).sort();
  const growing = names.filter((name) => /\.(?:pdf|txt|rtf)$/.test(name) && !name.includes('scan'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of names) copyFileSync(join(from, name), join(folder, name));
  for (let index = names.length; index < importedFiles; index += 1) {
    const name = growing[index % growing.length];
    const copy = join(folder, `${index}-${name}`);
    copyFileSync(join(from, name), copy);
    appendFileSync(copy, `\n%${Date.now()} ${index}\n`);
  }
  return folder;
};

/** The desk's window and an empty one are used in turns while the same files are read: what both miss, the machine misses. */
const importing = async (app, { folder, empty }) => {
  say(`the desk: importing ${importedFiles} files while it is used`);
  const { page, main } = app;
  const files = makeFiles(join(folder, 'files'));
  await page.evaluate(desk.toTop);
  const start = performance.now();
  const mainWas = await watchMain(main);
  const [mine, theirs] = [[], []];
  await page.evaluate(desk.startImport, files);
  do {
    mine.push(await watchFrames(page, () => useWindow(page)));
    theirs.push(await watchFrames(empty, () => useWindow(empty)));
  } while (await page.evaluate(desk.isImporting));
  const seconds = (performance.now() - start) / 1000;
  const { p99, max } = await mainWas();
  const [frames, than] = [together(mine), together(theirs)];
  const reference = (value) => ({ name: 'empty window', value });
  return [
    figure(`import of ${importedFiles} files while the list is used`, seconds, { unit: 's' }),
    figure('during the import: input waits, p99', frames.inputP99, {
      at: asked.blocked,
      than: reference(than.inputP99),
    }),
    figure(`during the import: inputs of ${frames.inputs} that waited over 50 ms`, frames.inputsOver50, {
      unit: '',
      at: 0,
      than: reference(than.inputsOver50),
    }),
    figure('during the import: main process held up, p99', p99, { at: asked.blocked }),
    figure('during the import: main process held up, longest', max, { at: asked.blocked }),
    ...frameFigures('during the import', frames, than),
  ];
};

const useWindow = async (page) => {
  await wheelDown(page, { events: 60, y: 500, by: 600 });
  await wheelDown(page, { events: 60, y: 500, by: -600 });
  for (let x = 300; x < 700; x += 10) {
    page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y: 400 }).catch(() => undefined);
    await wait(16);
  }
  await wait(100);
};
