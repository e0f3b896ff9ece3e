import type { Bounds } from './matrix';
import { identity, type Matrix } from './matrix';
import type { SoftMask } from './soft-mask';
import type { Window } from './window';

/** What the operators of a page change and `save` keeps. */
export type DrawState = {
  ctm: Matrix;
  clip: Bounds;
  color: string | null;
  /** Colours of the gradient that fills, where one does. */
  stops: readonly string[] | null;
  rim: string | null;
  alpha: number;
  rimAlpha: number;
  /** Of the groups around: what is drawn inside gets no stronger than they are. */
  groupAlpha: number;
  /** How it mixes with what is under it (a marker pen, a shadow); null: it lies over it. */
  blend: string | null;
  mask: SoftMask | null;
  /** Clipping paths that are no plain boxes. */
  windows: readonly Window[];
  lineWidth: number;
  transparent: boolean;
  rimTransparent: boolean;
  font: PdfFont;
  size: number;
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

export type PdfFont = {
  readonly name: string;
  readonly matrix: Matrix;
  readonly type3: boolean;
  readonly vertical: boolean;
  readonly bold: boolean;
};

export const plainFont: PdfFont = {
  name: '',
  matrix: [0.001, 0, 0, 0.001, 0, 0],
  type3: false,
  vertical: false,
  bold: false,
};

export const startState = (ctm: Matrix, clip: Bounds): DrawState => ({
  ctm,
  clip,
  color: '000000',
  stops: null,
  rim: '000000',
  alpha: 1,
  rimAlpha: 1,
  groupAlpha: 1,
  blend: null,
  mask: null,
  windows: [],
  lineWidth: 1,
  transparent: false,
  rimTransparent: false,
  font: plainFont,
  size: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** Where the next character of a text object goes, and whether a space was drawn before it. */
export type TextPlace = {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  spaced: boolean;
};

export const startPlace = (matrix: Matrix = identity, spaced = false): TextPlace => ({
  matrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  spaced,
});
