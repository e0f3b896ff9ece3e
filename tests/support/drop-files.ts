import type { Page } from 'playwright';

/** Drags paths from outside and drops them onto the page (its middle, or so far from the left), as a file manager does. */
export const dropFiles = async (page: Page, paths: readonly string[], across = 0.6): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: Math.round(width * across), y: Math.round(height * 0.6), data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
};
