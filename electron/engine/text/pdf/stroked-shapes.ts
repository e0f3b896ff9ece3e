import { type Matrix, moved, type Point } from './matrix';

/** The pieces of a stroked path, each as the four corners of the bar that it paints. */
export const strokedShapes = (
  path: ArrayLike<number>,
  matrix: Matrix,
  width: number,
): readonly (readonly Point[])[] => {
  const bars: Point[][] = [];
  const thickness = width * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  let [start, here]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const lineTo = (next: Point): void => {
    const bar = barBetween(here, next, thickness / 2);
    if (bar !== null && bars.length < mostBars) bars.push(bar);
    here = next;
  };
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? 4;
    const count = kind === 2 ? 3 : kind === 3 ? 2 : kind === 4 ? 0 : 1;
    const last = at + count * 2 - 1;
    if (kind === 4) lineTo(start);
    else {
      const point = moved(matrix, path[last] ?? 0, path[last + 1] ?? 0);
      if (kind === 0) start = here = point;
      else lineTo(point);
    }
    at += 1 + count * 2;
  }
  return bars;
};

const mostBars = 200;

const barBetween = (from: Point, to: Point, half: number): Point[] | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const [x, y] = [(-dy / length) * half, (dx / length) * half];
  return [
    [from[0] + x, from[1] + y],
    [to[0] + x, to[1] + y],
    [to[0] - x, to[1] - y],
    [from[0] - x, from[1] - y],
  ];
};
