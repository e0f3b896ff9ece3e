import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Goes to a control by one key alone, as somebody without a pointer does; it fails with all that was passed. */
export const walkTo = async (target: Locator, key = 'Tab', most = 60): Promise<void> => {
  const page = target.page();
  await target.first().waitFor({ state: 'attached' });
  await keepsFocus(page, 'what was done last');
  const passed: string[] = [];
  while (!(await hasFocus(target))) {
    if (passed.length > most)
      throw new Error(`${target} was not reached by ${key}, past ${passed.join(' | ')}`);
    await page.keyboard.press(key);
    passed.push(await page.evaluate(sayFocus));
  }
  await seesFocus(page);
};

/** Walks there and presses it. */
export const press = async (
  target: Locator,
  { key = 'Enter', by = 'Tab', most = 60 } = {},
): Promise<void> => {
  await walkTo(target, by, most);
  await target.page().keyboard.press(key);
};

/** Walks to a field and writes over what stands there. */
export const write = async (field: Locator, words: string): Promise<void> => {
  await walkTo(field);
  await field.page().keyboard.press('ControlOrMeta+a');
  await field.page().keyboard.insertText(words);
};

/** Where what had the focus went away, something else must have it: the page itself answers no key. */
export const keepsFocus = (page: Page, after: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(sayFocus), { message: `the focus is lost after ${after}`, timeout: 4000 })
    .not.toBe('body');

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((each) => each === document.activeElement));

/** Seen is an outline or a ring on it, on what it stands for, or on the row that it is at; in a menu a ground. */
const seesFocus = async (page: Page): Promise<void> => {
  const unseen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused.matches('h1, h2, [tabindex="-1"]')) return null;
    const label = focused.closest('label');
    const row = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
    const around = [focused, focused.parentElement, label, ...(label?.querySelectorAll('*') ?? []), row];
    const isRinged = around.some((each) => {
      if (each == null) return false;
      if (each.matches('[role=menuitem]'))
        return getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)';
      return [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each, part);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    return isRinged ? null : focused.outerHTML.slice(0, 200);
  });
  expect(unseen, 'this has the focus, and nothing shows it').toBeNull();
};

/** Runs in the page: what has the focus, in few words. */
const sayFocus = (): string => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'body';
  const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  return `${focused.getAttribute('role') ?? focused.localName} ${words.trim().slice(0, 40)}`;
};
