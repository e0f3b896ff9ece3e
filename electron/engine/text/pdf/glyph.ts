import type { Bounds, Point } from './matrix';

/** One drawn character, where a reader of the page sees it: points from the upper left corner. */
export type Glyph = {
  readonly text: string;
  /** Start and end of its advance on the baseline. */
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
  /** Whole degrees; 0 reads from left to right. */
  readonly angle: number;
  /** A space was written before it. */
  readonly spaced: boolean;
  readonly paint: Paint;
};

/** How the characters of one drawing step were painted. */
export type Paint = {
  readonly order: number;
  /** null: a pattern or gradient. */
  readonly color: string | null;
  readonly invisible: boolean;
  readonly clip: Bounds;
};
