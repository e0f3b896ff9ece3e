import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { root } from './make-desk-in';

const folder = process.env.FAIRLEAD_PICTURES ?? join(root, '.cache', 'pictures', 'desktop');

/** How a screen looks, light and dark. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};
