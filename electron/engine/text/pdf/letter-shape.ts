/** A letter's outline as a small picture of itself, stretched to fill it: 16 rows of 12 bits. */
export type LetterShape = Uint16Array;

const columns = 12;
const rowCount = 16;

/** A path as pdf.js packs it (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close); null: nothing is drawn. */
export const letterShape = (path: ArrayLike<number>): LetterShape | null => {
  const count = collectEdges(path);
  if (count < 8) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < count; at += 2) {
    const [x, y] = [edges[at] ?? 0, edges[at + 1] ?? 0];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  const [width, height] = [right - left, top - bottom];
  if (!(width > 0.02) || !(height > 0.02)) return null;
  return filled(count, { left, top, step: width / columns, rise: height / rowCount });
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

const curveSteps = [1 / 3, 2 / 3, 1];
const mostEdges = 16_000;
/** Straight edges x0 y0 x1 y1, written over for each letter. */
const edges = new Float64Array(mostEdges + 32);

/** Curves become a few straight edges; returns how many numbers were written. */
const collectEdges = (path: ArrayLike<number>): number => {
  let count = 0;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    edges[count] = x;
    edges[count + 1] = y;
    edges[count + 2] = toX;
    edges[count + 3] = toY;
    count += 4;
    x = toX;
    y = toY;
  };
  const close = (): void => {
    if (x !== startX || y !== startY) lineTo(startX, startY);
  };
  for (let at = 0; at < path.length && count < mostEdges; ) {
    const kind = path[at] ?? 4;
    const [a, b, c, d] = [path[at + 1] ?? 0, path[at + 2] ?? 0, path[at + 3] ?? 0, path[at + 4] ?? 0];
    const [fromX, fromY] = [x, y];
    if (kind === 0) {
      close();
      [x, y, startX, startY] = [a, b, a, b];
      at += 3;
    } else if (kind === 1) {
      lineTo(a, b);
      at += 3;
    } else if (kind === 2) {
      const [e, f] = [path[at + 5] ?? 0, path[at + 6] ?? 0];
      for (const t of curveSteps) {
        const s = 1 - t;
        const [first, second, third, fourth] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
        lineTo(
          first * fromX + second * a + third * c + fourth * e,
          first * fromY + second * b + third * d + fourth * f,
        );
      }
      at += 7;
    } else if (kind === 3) {
      for (const t of curveSteps) {
        const s = 1 - t;
        lineTo(s * s * fromX + 2 * s * t * a + t * t * c, s * s * fromY + 2 * s * t * b + t * t * d);
      }
      at += 5;
    } else {
      close();
      at += 1;
    }
  }
  close();
  return count;
};

type Frame = { readonly left: number; readonly top: number; readonly step: number; readonly rise: number };

/** How often the outline winds around each point, row by row from the top. */
const winding = new Int8Array(rowCount * (columns + 1));

const filled = (count: number, { left, top, step, rise }: Frame): LetterShape => {
  winding.fill(0);
  for (let at = 0; at < count; at += 4) {
    const [x0, y0, x1, y1] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0];
    if (y0 === y1) continue;
    const first = Math.max(0, Math.floor((top - Math.max(y0, y1)) / rise - 0.5));
    const last = Math.min(rowCount - 1, Math.ceil((top - Math.min(y0, y1)) / rise));
    for (let row = first; row <= last; row += 1) {
      const y = top - (row + 0.5) * rise;
      if (y0 > y === y1 > y) continue;
      const crossing = x0 + ((y - y0) * (x1 - x0)) / (y1 - y0);
      const column = Math.min(columns, Math.max(0, Math.ceil((crossing - left) / step - 0.5)));
      const place = row * (columns + 1) + column;
      winding[place] = (winding[place] ?? 0) + (y1 > y0 ? 1 : -1);
    }
  }
  const rows = new Uint16Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    let turns = 0;
    let bits = 0;
    for (let column = 0; column < columns; column += 1) {
      turns += winding[row * (columns + 1) + column] ?? 0;
      if (turns !== 0) bits |= 1 << column;
    }
    rows[row] = bits;
  }
  return rows;
};
