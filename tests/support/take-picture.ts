import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { root } from './make-desk-in';

const pictures = join(root, '.cache', 'pictures');

/** How a screen looks, light and dark: of the real window, or of the one over a store in memory (`memory`). */
export const takePicture = async (
  page: Page,
  name: string,
  of: 'desktop' | 'memory' = 'desktop',
): Promise<void> => {
  const folder = process.env.FAIRLEAD_PICTURES ?? join(pictures, of);
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};
