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
import { percentile, watchFrames } from './watch-frames.mjs';

const passphrase = 'only for the bench';
const rounds = 3;
const importedFiles = 500;

export const benchDesk = async (electron, { kept, count = 10_000 }) => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'fairlead-bench-'));
  const filled = join(folder, 'desk');
  // What is kept stays as it was filled: each run has a copy of its own.
  const data = join(folder, 'run');
  try {
    if (!existsSync(filled)) fill(filled, count);
    rmSync(data, { recursive: true, force: true });
    cpSync(filled, data, { recursive: true, mode: constants.COPYFILE_FICLONE });
    const empty = await emptyFrames(electron, folder);
    const figures = [];
    const app = await startApp(electron, root, data);
    try {
      await unlock(app.page);
      figures.push(...(await lists(app.page)), ...(await scroll(app.page, empty)));
      figures.push(
        ...(await filters(app.page)),
        ...(await slider(app.page)),
        ...(await candidates(app.page)),
      );
      figures.push(...(await importing(app.page, { folder, empty })));
    } finally {
      await app.end();
    }
    return figures;
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

const figure = (name, value, unit = 'ms') => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  better: 'lower',
});

/** What this machine makes of a window with one line of text in it. */
const emptyFrames = async (electron, folder) => {
  const app = await startApp(electron, join(root, 'tests', 'bench', 'empty-app'), join(folder, 'empty'));
  try {
    return await watchFrames(app.page, () => wheelDown(app.page, { events: 200, y: 100 }));
  } finally {
    await app.end();
  }
};

const unlock = async (page) => {
  await page.evaluate(async (words) => {
    const answer = await window.fairlead.request('vault.unlock', { with: 'passphrase', passphrase: words });
    if (!answer.ok) throw new Error(answer.error.kind);
  }, passphrase);
  await page.evaluate(desk.whenThere, '.side-jobs .side-link-badge');
};

const lists = async (page) => {
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
  return [
    figure('first rows of 10,000, first time since the start', first),
    figure('first rows of 10,000, again', Math.min(...again)),
    figure('first rows of 10,000, after something was written', Math.min(...written)),
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
  let best;
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(desk.toTop);
    await wait(500);
    const frames = await watchFrames(page, async () => {
      do await wheelDown(page, { events: 50, y: 500 });
      while ((await page.evaluate(desk.leftBelow)) > 1);
    });
    if (!best || frames.p95 < best.p95) best = frames;
  }
  return frameFigures('scrolling through 10,000 rows', best, empty);
};

const frameFigures = (name, frames, empty) => [
  {
    ...figure(`${name}: frames over 50 ms`, frames.over50, ''),
    reference: { name: `empty window`, value: empty.over50 },
  },
  {
    ...figure(`${name}: p95 of a frame`, frames.p95),
    reference: { name: 'empty window', value: Math.round(empty.p95) },
    ratio: Number((frames.p95 / empty.p95).toFixed(2)),
  },
  {
    ...figure(`${name}: longest frame`, frames.max),
    reference: { name: 'empty window', value: Math.round(empty.max) },
  },
  figure(`${name}: longest task`, frames.longest),
];

const filters = async (page) => {
  say('the desk: filtering');
  const times = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, value] of Object.entries(await page.evaluate(desk.filter))) {
      times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, value);
    }
  return Object.entries(times).map(([name, value]) => figure(`filter of 10,000: ${name}`, value));
};

const slider = async (page) => {
  say('the desk: moving a weight');
  await page.evaluate(desk.showTab, 'Criteria');
  await page.evaluate(desk.whenThere, '.criterion-row input[type="range"]');
  await wait(1000);
  const times = [];
  for (let move = 0; move < 9; move += 1) {
    times.push(await page.evaluate(desk.moveSlider, move));
    await wait(150);
  }
  return [
    figure('order of 10,000 after a weight moved, p50', percentile(times, 0.5)),
    figure('order of 10,000 after a weight moved, worst of nine', Math.max(...times)),
  ];
};

const candidates = async (page) => {
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
  return Object.entries(times).flatMap(([pace, all]) => [
    figure(`next candidate, ${pace}, p50`, percentile(all, 0.5)),
    figure(`next candidate, ${pace}, p95`, percentile(all, 0.95)),
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

const importing = async (page, { folder, empty }) => {
  say(`the desk: importing ${importedFiles} files while it is used`);
  const files = makeFiles(join(folder, 'files'));
  await page.evaluate(desk.toTop);
  await page.evaluate(desk.watchRoundTrips);
  const start = performance.now();
  const frames = await watchFrames(page, async () => {
    await page.evaluate(desk.startImport, files);
    do {
      await wheelDown(page, { events: 40, y: 500, by: 600 });
      await wheelDown(page, { events: 40, y: 500, by: -600 });
      await wait(200);
    } while (await page.evaluate(desk.isImporting));
  });
  const seconds = (performance.now() - start) / 1000;
  const trips = await page.evaluate(() => window.benchTrips());
  return [
    figure(`import of ${importedFiles} files while the list is scrolled`, seconds, 's'),
    ...frameFigures('during the import', frames, empty),
    figure('during the import: answer of the main process, p50', percentile(trips, 0.5)),
    figure('during the import: answer of the main process, p99', percentile(trips, 0.99)),
    figure('during the import: answer of the main process, longest', Math.max(...trips)),
  ];
};
