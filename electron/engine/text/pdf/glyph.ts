import type { Bounds, Point } from './matrix';
import type { SoftMask } from './soft-mask';
import type { Window } from './window';

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
  readonly bold: boolean;
  /** Where pdf.js keeps what the character looks like; nothing where it is drawn in another way. */
  readonly shape?: string;
  /** Its font draws nothing for it. */
  readonly blank?: boolean;
  readonly paint: Paint;
};

/** How the characters of one drawing step were painted. */
export type Paint = {
  readonly order: number;
  /** null: a pattern or gradient. */
  readonly color: string | null;
  /** No ink at all. */
  readonly invisible: boolean;
  /** On a layer that is switched off. */
  readonly layerOff: boolean;
  /** The letters cut a hole through which something painted later is seen. */
  readonly cutsOut: boolean;
  /** Squeezed to lines, or set on each other: nobody reads it. */
  readonly squeezed: boolean;
  /** 1: the full colour. */
  readonly alpha: number;
  /** The colour of a rim drawn around each letter, where it has one. */
  readonly rim: string | null;
  /** The colours of the pattern or gradient that fills it, where they are known. */
  readonly stops: readonly string[] | null;
  /** How it mixes with its ground; null: it lies over it. */
  readonly blend: string | null;
  readonly mask: SoftMask | null;
  readonly clip: Bounds;
  readonly windows: readonly Window[];
};
