import type { Picture } from './picture';

/**
 * Rules under headings and addresses, frames and the lines of a table: to the recogniser they belong to the
 * letters they are close to. What is thicker than the rest of a rule is a letter that it crosses, and stays.
 */
export const removeRules = (picture: Picture, dpi: number): Picture => {
  const { width, height, pixels } = picture;
  const kept = { width, height, pixels: Uint8Array.from(pixels) };
  const thickest = Math.max(3, Math.round(dpi * thickestInches));
  sweep(kept.pixels, { lines: height, length: width, line: width, step: 1 }, { dpi, thickest });
  sweep(kept.pixels, { lines: width, length: height, line: 1, step: width }, { dpi, thickest });
  return kept;
};

const thickestInches = 0.03;
const shortestInches = 0.45;
const inkLevel = 190;
const paperLevel = 232;

/** How the pixels are walked: along a row, or along a column. */
type Way = { readonly lines: number; readonly length: number; readonly line: number; readonly step: number };
type Rule = { readonly dpi: number; readonly thickest: number };

const sweep = (pixels: Uint8Array, way: Way, rule: Rule): void => {
  const shortest = rule.dpi * shortestInches;
  for (let at = 0; at < way.lines; at += 1) {
    let [start, last] = [-1, -1];
    for (let along = 0; along <= way.length; along += 1) {
      const isInk = along < way.length && (pixels[at * way.line + along * way.step] ?? 255) < inkLevel;
      if (isInk) {
        if (start < 0) start = along;
        last = along;
      } else if (start >= 0 && (along - last > mostMissing || along === way.length)) {
        if (last - start >= shortest) wipe(pixels, way, { ...rule, at, from: start, to: last });
        start = -1;
      }
    }
  }
};

const mostMissing = 2;

type Run = Rule & { readonly at: number; readonly from: number; readonly to: number };

const wipe = (pixels: Uint8Array, way: Way, { at, from, to, thickest }: Run): void => {
  const above = new Int16Array(to - from + 1);
  const below = new Int16Array(to - from + 1);
  const reach = (along: number, by: 1 | -1): number => {
    let far = 0;
    while (far <= thickest) {
      const line = at + (far + 1) * by;
      if (line < 0 || line >= way.lines) break;
      if ((pixels[line * way.line + along * way.step] ?? 255) >= paperLevel) break;
      far += 1;
    }
    return far;
  };
  for (let along = from; along <= to; along += 1) {
    above[along - from] = reach(along, -1);
    below[along - from] = reach(along, 1);
  }
  const thickness = above.map((far, index) => far + 1 + (below[index] ?? 0));
  const usual = thickness.toSorted()[thickness.length >> 1] ?? 0;
  if (usual > thickest) return;
  const allowed = Math.max(usual + 1, usual * 1.4);
  for (const [index, thick] of thickness.entries()) {
    if (thick > allowed) continue;
    for (let line = at - (above[index] ?? 0); line <= at + (below[index] ?? 0); line += 1)
      pixels[line * way.line + (from + index) * way.step] = 255;
  }
};
