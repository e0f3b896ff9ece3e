/** A letter's outline as a small picture of itself, stretched to fill it: 16 rows of 12 bits. */
export type LetterShape = Uint16Array;

const columns = 12;
const rowCount = 16;

/** A path as pdf.js packs it (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close); null: nothing is drawn. */
export const letterShape = (path: ArrayLike<number>): LetterShape | null => {
  const edges = edgesOf(path);
  if (edges.length < 8) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < edges.length; at += 2) {
    left = Math.min(left, edges[at] ?? 0);
    right = Math.max(right, edges[at] ?? 0);
    bottom = Math.min(bottom, edges[at + 1] ?? 0);
    top = Math.max(top, edges[at + 1] ?? 0);
  }
  const [width, height] = [right - left, top - bottom];
  if (!(width > 0.02) || !(height > 0.02)) return null;
  const rows = new Uint16Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const y = top - ((row + 0.5) * height) / rowCount;
    rows[row] = filledAt(edges, y, { left, step: width / columns });
  }
  return rows;
};

/** How many of the small picture's points differ, as a share. */
export const shapeDistance = (one: LetterShape, other: LetterShape): number => {
  let different = 0;
  for (let row = 0; row < rowCount; row += 1) different += bitsIn((one[row] ?? 0) ^ (other[row] ?? 0));
  return different / (rowCount * columns);
};

const bitsIn = (value: number): number => {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Straight edges x0 y0 x1 y1, each four numbers; curves in a few steps. */
const edgesOf = (path: ArrayLike<number>): number[] => {
  const edges: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    edges.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (let at = 0; at < path.length && edges.length < mostEdges; ) {
    const kind = path[at] ?? 4;
    const value = (offset: number): number => path[at + offset] ?? 0;
    if (kind === 0) {
      if (x !== startX || y !== startY) lineTo(startX, startY);
      [x, y] = [value(1), value(2)];
      [startX, startY] = [x, y];
      at += 3;
    } else if (kind === 1) {
      lineTo(value(1), value(2));
      at += 3;
    } else if (kind === 2) {
      const [fromX, fromY] = [x, y];
      for (const t of curveSteps) {
        const s = 1 - t;
        lineTo(
          s * s * s * fromX + 3 * s * s * t * value(1) + 3 * s * t * t * value(3) + t * t * t * value(5),
          s * s * s * fromY + 3 * s * s * t * value(2) + 3 * s * t * t * value(4) + t * t * t * value(6),
        );
      }
      at += 7;
    } else if (kind === 3) {
      const [fromX, fromY] = [x, y];
      for (const t of curveSteps) {
        const s = 1 - t;
        lineTo(
          s * s * fromX + 2 * s * t * value(1) + t * t * value(3),
          s * s * fromY + 2 * s * t * value(2) + t * t * value(4),
        );
      }
      at += 5;
    } else {
      if (x !== startX || y !== startY) lineTo(startX, startY);
      at += 1;
    }
  }
  if (x !== startX || y !== startY) lineTo(startX, startY);
  return edges;
};

const curveSteps = [1 / 3, 2 / 3, 1];
const mostEdges = 16_000;

/** Which points of a row lie inside, by how often the outline winds around them. */
const filledAt = (
  edges: readonly number[],
  y: number,
  { left, step }: { readonly left: number; readonly step: number },
): number => {
  const winding = new Int8Array(columns + 1);
  for (let at = 0; at < edges.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    if (y0 > y === y1 > y) continue;
    const crossing = x0 + ((y - y0) * (x1 - x0)) / (y1 - y0);
    const column = Math.min(columns, Math.max(0, Math.ceil((crossing - left) / step - 0.5)));
    winding[column] = (winding[column] ?? 0) + (y1 > y0 ? 1 : -1);
  }
  let bits = 0;
  let turns = 0;
  for (let column = 0; column < columns; column += 1) {
    turns += winding[column] ?? 0;
    if (turns !== 0) bits |= 1 << column;
  }
  return bits;
};
