import type { Page } from 'playwright';
import { testPassphrase } from './make-desk-in';

/** Goes through the first run with a passphrase, which works with and without a keychain. */
export const setUp = async (
  page: Page,
  start: 'Begin with a posting' | 'Start empty' | 'Load samples',
): Promise<void> => {
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  if (!(await passphrase.isVisible()))
    await page.getByRole('button', { name: 'Use a passphrase instead' }).click();
  await passphrase.fill(testPassphrase);
  await page.getByRole('textbox', { name: 'Repeat passphrase' }).fill(testPassphrase);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();
  await page.getByText('I have written it down').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: start }).click();
  if (start === 'Load samples') await page.getByRole('tab', { name: 'Files' }).click();
};
