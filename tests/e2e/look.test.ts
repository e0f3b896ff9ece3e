import { expect, onTestFinished, test } from 'vitest';
import { launchApp } from '../support/launch-app';
import { setUp } from '../support/set-up';

test('dark is chosen and the window stays light, or is light again at the next start', async () => {
  const { app, page, data, close } = await launchApp();
  await setUp(page, 'Start empty');
  // The driver's own choice would hide the program's.
  await page.emulateMedia({ colorScheme: null });
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.getByRole('button', { name: 'Settings' }).click();
  for (const [name, dark] of [
    ['Light', false],
    ['Dark', true],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).click();
    await page.getByRole('radio', { name, exact: true, checked: true }).waitFor();
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(name.toLowerCase());
    await expect.poll(isDark).toBe(dark);
  }
  await close();
  const again = await launchApp({ data });
  onTestFinished(again.close);
  expect(await again.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});
