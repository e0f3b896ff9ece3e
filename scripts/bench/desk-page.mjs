// What the bench does in the page. Each of these is sent there as its own text: nothing of this file is there with it.

export const whenThere = async (selector) => {
  while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
};

/** From the click on the job to its rows, painted. */
export const openJob = async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const row = [...document.querySelectorAll('.side-jobs button')].find((each) =>
    each.textContent.startsWith('Ten thousand'),
  );
  const start = performance.now();
  row.click();
  while (!document.querySelector('.desk-who')) await frame();
  await frame();
  return performance.now() - start;
};

export const showTab = async (name) => {
  const tab = () =>
    [...document.querySelectorAll('[role="tab"]')].find((each) => each.textContent.startsWith(name));
  tab().click();
  while (tab().getAttribute('aria-selected') !== 'true') await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 300));
};

export const openList = async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const tab = [...document.querySelectorAll('[role="tab"]')].find((each) =>
    each.textContent.startsWith('Shortlist'),
  );
  const start = performance.now();
  tab.click();
  while (!document.querySelector('.desk-row .desk-who .who')) {
    await frame();
    if (performance.now() - start > 20_000) throw new Error(`no list: ${document.body.innerText}`);
  }
  await frame();
  return performance.now() - start;
};

/** Whatever is written may have changed the list. */
export const touchStore = async (on) => {
  const ask = async (name, input) => (await window.fairlead.request(name, input)).value;
  const [job] = await ask('job.list', null);
  const [id] = await ask('shortlist.ids', {
    jobId: job.id,
    filter: { stages: null, bucket: null, only: null, words: '' },
  });
  await ask('application.bookmark', { id, on });
  await new Promise((resolve) => setTimeout(resolve, 50));
};

export const toTop = async () => {
  document.querySelector('[role="grid"]').scrollTo(0, 0);
};

export const leftBelow = () => {
  const grid = document.querySelector('[role="grid"]');
  return grid.scrollHeight - grid.clientHeight - grid.scrollTop;
};

export const filter = async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const bar = document.querySelector('search[aria-label="Filter"]');
  const count = () => bar.querySelector('[role="status"]').textContent;
  const put = async (words) => {
    const before = count();
    const input = bar.querySelector('input');
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    for (let tries = 0; count() === before && tries < 600; tries += 1) await frame();
    await frame();
    return performance.now() - start;
  };
  const titled = await put('nurse');
  const cleared = await put('');
  return { 'a word of the title': titled, 'no word': cleared };
};

export const moveSlider = async (turn) => {
  const frame = () => new Promise(requestAnimationFrame);
  const inputs = document.querySelectorAll('.criterion-row input[type="range"]');
  const input = inputs[turn % Math.min(3, inputs.length)];
  const preview = document.querySelector('.order-preview');
  const value = Number(input.value) === 5 ? 2 : Number(input.value) + 1;
  const start = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, String(value));
  for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
  await frame();
  while (preview.getAttribute('aria-busy') === 'true') await frame();
  return performance.now() - start;
};

export const openFirst = async () => {
  document.querySelector('.desk-row .desk-who .who').click();
  const start = performance.now();
  while (!document.querySelector('.opened .pages .paper')) {
    await new Promise(requestAnimationFrame);
    if (performance.now() - start > 20_000) throw new Error(`nobody opens: ${document.body.innerText}`);
  }
};

/** From the key to the page, drawn, and what it scored beside it. */
export const nextCandidate = async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const place = () => document.querySelector('.candidate-step [aria-live]')?.textContent;
  const before = place();
  const isDrawn = () => {
    const sheet = document.querySelector('.opened section.pages .paper-sheet');
    if (place() === before || !sheet || document.querySelector('.side-scroll')?.childElementCount === 0)
      return false;
    return sheet.firstElementChild !== null && !sheet.querySelector('.placed-page[aria-hidden]:empty');
  };
  const start = performance.now();
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true }),
  );
  do {
    await frame();
    if (performance.now() - start > 20_000) throw new Error('the next candidate never came');
  } while (!isDrawn());
  await frame();
  return performance.now() - start;
};

export const closeCandidate = async () => {
  document.querySelector('.candidate-head button').click();
  while (!document.querySelector('.desk-row .desk-who .who')) await new Promise(requestAnimationFrame);
};

/** In a window that has nothing else to do: from the click to thirty lines, painted. */
export const drawLines = async (times) => {
  const frame = () => new Promise(requestAnimationFrame);
  const taken = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    const list = document.createElement('ul');
    for (let line = 0; line < 30; line += 1)
      list.append(`Line ${line} of ${round}`, document.createElement('hr'));
    document.body.replaceChildren(list);
    await frame();
    await frame();
    taken.push(performance.now() - start);
  }
  return taken;
};

export const startImport = async (folder) => {
  const [job] = (await window.fairlead.request('job.list', null)).value;
  const answer = await window.fairlead.request('import.start', { jobId: job.id, paths: [folder] });
  if (!answer.ok) throw new Error(answer.error.kind);
};

export const isImporting = async () =>
  (await window.fairlead.request('app.status', null)).value.waitingTasks > 0;
