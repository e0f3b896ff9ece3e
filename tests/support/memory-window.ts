import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type FakeRenderer, serveFakeRenderer } from './fake-renderer';
import { openPlainBrowser, type PlainBrowser } from './plain-browser';

/** The window over a store in memory, in a plain browser: called once in a file, opened once in a test. */
export const memoryWindow = (
  timeoutMs = 30_000,
): { readonly open: (scene: string) => Promise<PlainBrowser> } => {
  let renderer: FakeRenderer | undefined;
  beforeAll(async () => {
    renderer = await serveFakeRenderer();
  });
  afterAll(() => renderer?.close());
  return {
    open: async (scene) => {
      const browser = await openPlainBrowser(`${renderer?.address}?${scene}`);
      onTestFinished(browser.close);
      browser.page.setDefaultTimeout(timeoutMs);
      await browser.page.locator('html[data-ready=true]').waitFor();
      return browser;
    },
  };
};
