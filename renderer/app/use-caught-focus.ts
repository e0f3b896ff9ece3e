// What has the focus may go away: a button with the work it held, a row that is removed. The browser then gives the
// focus to the page, where no key does anything and a screen reader begins again: it goes to what is nearest instead.
import { useEffect } from 'react';

/** A dialog that closes gives the focus back itself, and a page that opens takes it: theirs is the first turn. */
const pauseMs = 80;
const canFocus = 'button, input, select, textarea, a[href], [tabindex="0"]';

export const useCaughtFocus = (): void => {
  useEffect(() => {
    let lineage: readonly Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      lineage = target instanceof Element ? lineageOf(target) : [];
    };
    const watch = () => {
      if (!isLost(lineage[0])) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isLost(lineage[0])) nearest(lineage)?.focus();
      }, pauseMs);
    };
    const changes = new MutationObserver(watch);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
};

const isLost = (held: Element | undefined): boolean =>
  held !== undefined && !held.isConnected && document.activeElement === document.body;

const lineageOf = (element: Element): readonly Element[] => {
  const lineage = [element];
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    lineage.push(parent);
  return lineage;
};

/**
 * The first that can have it in the smallest part that is still there. Where that holds the page it is the page's title:
 * the search box would take the next keys as words.
 */
const nearest = (lineage: readonly Element[]): HTMLElement | undefined | null => {
  for (const part of lineage) {
    if (part.matches('main, body') || part.querySelector('main') !== null) break;
    if (!part.isConnected) continue;
    const found = [...part.querySelectorAll<HTMLElement>(canFocus)].find(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility(),
    );
    if (found !== undefined) return found;
  }
  return document.querySelector<HTMLElement>('main h1');
};
