// How evenly a page is drawn while something happens to it: the time between its frames, its long tasks, and how long what
// somebody does waits until the page takes notice of it.

/** Runs `work` and answers what the page's frames were meanwhile. */
export const watchFrames = async (page, work) => {
  await page.evaluate(() => {
    const frames = [];
    const tasks = [];
    const inputs = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const input = (event) => inputs.push(Math.max(0, performance.now() - event.timeStamp));
    const kinds = ['wheel', 'keydown', 'mousemove'];
    for (const kind of kinds) window.addEventListener(kind, input, { capture: true, passive: true });
    let before = performance.now();
    let isOver = false;
    const frame = (now) => {
      frames.push(now - before);
      before = now;
      if (!isOver) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    window.benchFrames = () => {
      isOver = true;
      observer.disconnect();
      for (const kind of kinds) window.removeEventListener(kind, input, { capture: true });
      return { frames: frames.slice(1), tasks, inputs };
    };
  });
  const answer = await work();
  const { frames, tasks, inputs } = await page.evaluate(() => window.benchFrames());
  return { answer, ...summedUp({ frames, tasks, inputs }), all: { frames, tasks, inputs } };
};

export const summedUp = ({ frames, tasks, inputs }) => ({
  frames: frames.length,
  over50: frames.filter((each) => each > 50).length,
  p95: percentile(frames, 0.95),
  max: Math.max(0, ...frames),
  tasks: tasks.length,
  longest: Math.max(0, ...tasks),
  inputs: inputs.length,
  inputsOver50: inputs.filter((each) => each > 50).length,
  inputP99: percentile(inputs, 0.99),
  inputMax: Math.max(0, ...inputs),
});

/** Several pieces of the same kind as one. */
export const together = (pieces) =>
  summedUp({
    frames: pieces.flatMap(({ all }) => all.frames),
    tasks: pieces.flatMap(({ all }) => all.tasks),
    inputs: pieces.flatMap(({ all }) => all.inputs),
  });

export const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;
