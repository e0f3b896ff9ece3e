import { type Bounds, holds, type Matrix, moved, type Point } from './matrix';
import { isThrough, type Window } from './window';

/** Something painted on the page: the ground of what is drawn later, a cover over what was drawn before. */
export type PaintedArea = {
  readonly order: number;
  readonly bounds: Bounds;
  /** null: painted, but in no single colour (a picture, a gradient). */
  readonly color: string | null;
  /** Nothing of what is under it comes through. */
  readonly opaque: boolean;
  /** How much of it there is: 1 hides what is under it; 0 where it mixes with it in some way of its own. */
  readonly alpha: number;
  /** Corners of the shapes in it; null: all of the bounds. */
  readonly outline: readonly (readonly Point[])[] | null;
  /** Clipping paths that it was painted through. */
  readonly windows?: readonly Window[];
  readonly picture?: PlacedPicture;
  /** The colours a gradient runs through. */
  readonly stops?: readonly string[];
};

export type PlacedPicture = {
  readonly id: string;
  /** Turns the unit square into the picture's place on the page. */
  readonly matrix: Matrix;
  /** Has a mask, or is one: parts of it may be see-through. */
  readonly masked: boolean;
};

export const covers = (area: PaintedArea, point: Point): boolean =>
  holds(area.bounds, point) &&
  (area.outline === null || isInside(area.outline, point)) &&
  (area.windows ?? []).every((window) => isThrough(window, point));

/** A path as pdf.js packs it: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
export const outlineOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const shapes: Point[][] = [];
  let at = 0;
  while (at < path.length) {
    const kind = path[at] ?? 4;
    const points = pointsOfKind[kind] ?? 0;
    if (kind === 0) shapes.push([]);
    const shape = shapes.at(-1);
    for (let index = 0; index < points; index += 1) {
      shape?.push(moved(matrix, path[at + 1 + index * 2] ?? 0, path[at + 2 + index * 2] ?? 0));
    }
    at += 1 + points * 2;
  }
  return shapes;
};

/** Curves are taken by their control points: good enough to ask whether a letter stands on a shape. */
const pointsOfKind: readonly number[] = [1, 1, 3, 2, 0];

const isInside = (shapes: readonly (readonly Point[])[], [x, y]: Point): boolean => {
  let inside = false;
  for (const shape of shapes) {
    let previous = shape.at(-1);
    for (const corner of shape) {
      if (previous !== undefined && corner[1] > y !== previous[1] > y) {
        const crossing =
          ((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0];
        if (x < crossing) inside = !inside;
      }
      previous = corner;
    }
  }
  return inside;
};
