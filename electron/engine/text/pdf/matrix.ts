/** a b c d e f, as PDF writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const after = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const moved = (matrix: Matrix, x: number, y: number): Point => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

export const toMatrix = (value: unknown): Matrix => {
  const parts = value instanceof Float32Array || Array.isArray(value) ? Array.from(value, Number) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = parts;
  return parts.every(Number.isFinite) ? [a, b, c, d, e, f] : identity;
};

/** Left, top, right, bottom of a box after a matrix turned it. */
export type Bounds = readonly [number, number, number, number];

export const boundsOf = (matrix: Matrix, [x0, y0, x1, y1]: Bounds): Bounds => {
  const corners = [
    moved(matrix, x0, y0),
    moved(matrix, x1, y0),
    moved(matrix, x0, y1),
    moved(matrix, x1, y1),
  ];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

export const intersect = (one: Bounds, other: Bounds): Bounds => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const holds = (bounds: Bounds, [x, y]: Point): boolean =>
  x >= bounds[0] && x <= bounds[2] && y >= bounds[1] && y <= bounds[3];
