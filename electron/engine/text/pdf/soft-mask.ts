import { holds, type Point } from './matrix';
import { covers, type PaintedArea } from './painted-area';

/** A drawing whose brightness, or strength, decides how much of what comes after it is seen. */
export type SoftMask = {
  readonly byBrightness: boolean;
  /** Six hex digits: where nothing is drawn. */
  readonly backdrop: string;
  readonly areas: readonly PaintedArea[];
};

export const startMask = (value: unknown): Omit<SoftMask, 'areas'> | null => {
  if (value === null || typeof value !== 'object') return null;
  const { subtype, backdrop } = value as { readonly subtype?: unknown; readonly backdrop?: unknown };
  const color = typeof backdrop === 'string' && /^#[0-9a-f]{6}$/i.test(backdrop) ? backdrop : '#000000';
  return { byBrightness: subtype !== 'Alpha', backdrop: color.slice(1).toLowerCase() };
};

/** How much is let through at a place, 0 to 1; null: a picture or gradient, which nobody can tell. */
export const letThrough = ({ byBrightness, backdrop, areas }: SoftMask, point: Point): number | null => {
  let through = byBrightness ? brightness(backdrop) : 0;
  for (const area of areas) {
    if (!holds(area.bounds, point) || !covers(area, point)) continue;
    if (area.color === null) return null;
    const value = byBrightness ? brightness(area.color) : 1;
    through = through * (1 - area.alpha) + value * area.alpha;
  }
  return through;
};

const brightness = (hex: string): number =>
  [0.3, 0.59, 0.11].reduce(
    (sum, weight, at) => sum + (weight * (Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16) || 0)) / 255,
    0,
  );
