// How evenly a page is drawn while something happens to it: the time between its frames, and its long tasks.

/** Runs `work` and answers what the page's frames were meanwhile. */
export const watchFrames = async (page, work) => {
  await page.evaluate(() => {
    const frames = [];
    const tasks = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
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
      return { frames: frames.slice(1), tasks };
    };
  });
  const answer = await work();
  const { frames, tasks } = await page.evaluate(() => window.benchFrames());
  return {
    answer,
    frames: frames.length,
    over50: frames.filter((each) => each > 50).length,
    p95: percentile(frames, 0.95),
    max: Math.max(...frames),
    tasks: tasks.length,
    longest: Math.max(0, ...tasks),
  };
};

export const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;
