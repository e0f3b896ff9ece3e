import type { Point } from './matrix';

/** A clipping path that is no plain box: what stands outside of its shapes is not drawn. */
export type Window = { readonly shapes: readonly (readonly Point[])[]; readonly evenOdd: boolean };

/** Boxes with level sides are told by their bounds alone. */
export const isPlainBox = (shapes: readonly (readonly Point[])[]): boolean => {
  const drawn = shapes.filter((shape) => shape.length > 2);
  const [only] = drawn;
  if (drawn.length !== 1 || only === undefined || only.length > 5) return false;
  return only.every((corner, at) => {
    const next = only[(at + 1) % only.length] ?? corner;
    return Math.abs(corner[0] - next[0]) < 0.5 || Math.abs(corner[1] - next[1]) < 0.5;
  });
};

export const isThrough = ({ shapes, evenOdd }: Window, [x, y]: Point): boolean => {
  let turns = 0;
  let crossings = 0;
  for (const shape of shapes) {
    let previous = shape.at(-1);
    for (const corner of shape) {
      if (previous !== undefined && corner[1] > y !== previous[1] > y) {
        const at = ((previous[0] - corner[0]) * (y - corner[1])) / (previous[1] - corner[1]) + corner[0];
        if (x < at) {
          crossings += 1;
          turns += corner[1] > previous[1] ? 1 : -1;
        }
      }
      previous = corner;
    }
  }
  return evenOdd ? crossings % 2 === 1 : turns !== 0;
};
