import type { Page } from 'playwright';
import { answerOf } from './ask';
import { testPassphrase } from './make-desk-in';

/** A new store behind the passphrase of the tests, past the screens of the first run; answers the recovery key. */
export const openVault = async (page: Page): Promise<string> => {
  const { recoveryKey } = await answerOf(page, 'vault.create', { passphrase: testPassphrase });
  // The first run belongs to the page: a fresh page finds the store open.
  await page.reload();
  await page.getByRole('banner').waitFor();
  return recoveryKey;
};

export const unlock = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(testPassphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('banner').waitFor();
};
