import { type Figures, readFigures } from '@shared/lib/figures';

/** The least that is asked for: so many months, so much money, so many of something. */
export type AskedFigure = { readonly of: keyof Figures; readonly least: number };

export const askedFigure = (words: string): AskedFigure | null => {
  const figures = readFigures(words);
  const kinds: readonly (keyof Figures)[] = saysLeast.test(words)
    ? ['months', 'money', 'counts']
    : ['months', 'money'];
  const of = kinds.find((kind) => figures[kind].length > 0);
  return of === undefined ? null : { of, least: Math.min(...figures[of]) };
};

const saysLeast =
  /\b(?:at least|minimum|no less than|more than|over|above|or more|upwards? of|mindestens|über|au moins|al menos|almeno|pelo menos)\b|\+/i;

/** The largest figure of the same kind counts; a passage without one says nothing against. */
export const answerFigure = (
  asked: AskedFigure | null,
  figures: Figures | undefined,
): 'enough' | 'short' | 'silent' => {
  const said = asked && figures ? figures[asked.of] : [];
  if (!asked || said.length === 0) return 'silent';
  return Math.max(...said) >= asked.least ? 'enough' : 'short';
};
