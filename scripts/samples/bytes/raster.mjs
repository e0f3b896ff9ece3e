// Glyph outlines -> grey picture, by signed area per pixel (as in font-rs). Plain arithmetic, so every
// machine draws the same pixels; a canvas would use its own rasteriser and fonts.
import { create } from 'fontkit';
import { fontFiles } from './fonts.mjs';

const curveSteps = 6;

/** Points in, pixels out: `place` turns a point of the page into a pixel of the picture. */
export const makeRaster = ({ width, height, place }) => {
  const area = new Float64Array((width + 2) * (height + 1));

  const edge = ([fromX, fromY], [toX, toY]) => {
    if (fromY === toY) return;
    const down = fromY < toY;
    const [x0, y0, x1, y1] = down ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
    const slope = (x1 - x0) / (y1 - y0);
    let x = y0 < 0 ? x0 - y0 * slope : x0;
    for (let row = Math.max(0, Math.floor(y0)); row < Math.min(height, Math.ceil(y1)); row++) {
      const tall = Math.min(row + 1, y1) - Math.max(row, y0);
      const next = x + slope * tall;
      addSpan(area, row * (width + 2), x, next, down ? tall : -tall, width);
      x = next;
    }
  };

  const shape = (commands, toPage) => {
    let start = [0, 0];
    let at = [0, 0];
    const lineTo = (point) => {
      edge(place(at), place(point));
      at = point;
    };
    for (const { command, args } of commands) {
      const points = [];
      for (let i = 0; i < args.length; i += 2) points.push(toPage(args[i], args[i + 1]));
      if (command === 'closePath') lineTo(start);
      else if (command === 'moveTo') [start, at] = [points[0], points[0]];
      else for (const point of flatten(at, points)) lineTo(point);
    }
  };

  const text = (string, { x, y, font, size }) => {
    const face = faceOf(font);
    const scale = size / face.unitsPerEm;
    const run = face.layout(string);
    let pen = x;
    run.glyphs.forEach((glyph, i) => {
      const left = pen;
      shape(glyph.path.commands, (gx, gy) => [left + gx * scale, y - gy * scale]);
      pen += run.positions[i].xAdvance * scale;
    });
  };

  const box = (x, y, wide, tall) => {
    const corners = [
      [x, y],
      [x + wide, y],
      [x + wide, y + tall],
      [x, y + tall],
    ].map(place);
    for (const [i, corner] of corners.entries()) edge(corner, corners[(i + 1) % 4]);
  };

  /** Coverage of one row, 0 to 1. */
  const row = (y) => {
    const out = new Float64Array(width);
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += area[y * (width + 2) + x];
      out[x] = Math.min(1, Math.abs(sum));
    }
    return out;
  };

  return { text, box, row };
};

export const widthOf = (string, { font, size }) => {
  const face = faceOf(font);
  return (face.layout(string).advanceWidth * size) / face.unitsPerEm;
};

const faces = new Map();
const faceOf = (font) => {
  if (!faces.has(font)) faces.set(font, create(fontFiles[font]));
  return faces.get(font);
};

const flatten = (from, points) => {
  const out = [];
  for (let step = 1; step <= curveSteps; step++) {
    let level = [from, ...points];
    const t = step / curveSteps;
    while (level.length > 1)
      level = level
        .slice(1)
        .map((p, i) => [level[i][0] + (p[0] - level[i][0]) * t, level[i][1] + (p[1] - level[i][1]) * t]);
    out.push(level[0]);
    if (points.length === 1) return [points[0]];
  }
  return out;
};

/** Adds the area that an edge covers in one row to the pixels it touches. */
const addSpan = (area, offset, from, to, tall, width) => {
  const left = Math.min(from, to);
  const right = Math.max(from, to);
  const first = Math.floor(left);
  const end = Math.ceil(right);
  if (first < 0 || end > width) return;
  if (end <= first + 1) {
    const middle = (left + right) / 2 - first;
    area[offset + first] += tall * (1 - middle);
    area[offset + first + 1] += tall * middle;
    return;
  }
  let covered = 0;
  for (let x = first; x < end; x++) {
    const upTo = areaLeftOf(x + 1, left, right);
    area[offset + x] += tall * (upTo - covered);
    covered = upTo;
  }
  area[offset + end] += tall * (1 - covered);
};

/** Coverage of the pixel that ends at `x`, for an edge that runs evenly from `left` to `right`. */
const areaLeftOf = (x, left, right) => {
  const slope = 1 / (right - left);
  const a = Math.max(x - 1, left);
  const b = Math.min(x, right);
  return slope * (b - a) * (x - (a + b) / 2) + slope * (a - left);
};
