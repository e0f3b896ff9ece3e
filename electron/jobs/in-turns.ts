import { setImmediate as othersTurn } from 'node:timers/promises';

const atOnce = 1000;

/** The same as at once, but between lots whoever else waits has a turn: thousands keep no window waiting. */
export const inTurns = async <Each, Made>(
  all: readonly Each[],
  make: (some: readonly Each[]) => readonly Made[],
): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    if (from > 0) await othersTurn();
    for (const each of make(all.slice(from, from + atOnce))) made.push(each);
  }
  return made;
};
