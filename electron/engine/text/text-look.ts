import type { Finding } from '@shared/model/text';

/** How a run of text looks, as far as it decides whether a human can read it. */
export type TextLook = {
  readonly vanish?: boolean;
  /** Filled with nothing. */
  readonly transparent?: boolean;
  /** Moved out of the page. */
  readonly away?: boolean;
  /** In a row or a line without height. */
  readonly clipped?: boolean;
  /** Six hex digits. */
  readonly color?: string;
  /** The colour behind the text where the text itself sets one. */
  readonly behind?: string | null;
  readonly points?: number;
  readonly bold?: boolean;
  /** Width of the letters against what the font asks for, in hundredths; 100 is as drawn. */
  readonly scale?: number;
  /** Added after each letter, in points; far below zero, letters lie on each other. */
  readonly spread?: number;
};

export const paper = 'ffffff';

/** behind: null where something is painted but nobody knows which colour. */
export const hiddenAs = (look: TextLook, behind: string | null): Finding['kind'] | null => {
  if (look.vanish === true) return 'marked-hidden';
  if (isTiny(look)) return 'tiny-text';
  if (look.away === true) return 'off-page-text';
  if (look.clipped === true) return 'clipped-text';
  if (look.transparent === true) return 'invisible-ink';
  const ground = look.behind ?? behind;
  if (look.color === undefined || ground === null) return null;
  return isLost(look.color, ground) ? 'background-colour' : null;
};

export const tinyPoints = 3;

/** Below this ratio (WCAG's formula; black on white is 21) a line cannot be told from the page, unless by its hue. */
export const leastContrast = 1.25;

/** Text of one colour on a ground of the other cannot be seen: neither brightness nor hue sets it off. */
export const isLost = (color: string, ground: string): boolean => {
  const pair = color + ground;
  const known = remembered.get(pair);
  if (known !== undefined) return known;
  const lost =
    contrast(color, ground) < leastContrast && distance(color, ground) < hueDistance(color, ground);
  if (remembered.size < mostRemembered) remembered.set(pair, lost);
  return lost;
};

/** Asked for every letter of a page, and always for the same few pairs. */
const remembered = new Map<string, boolean>();
const mostRemembered = 5000;

export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const isTiny = ({ points, scale, spread }: TextLook): boolean => {
  if (points !== undefined && points < tinyPoints) return true;
  if (scale !== undefined && scale < leastScale) return true;
  return spread !== undefined && spread < 0 && -spread >= (points ?? 10) * 0.6;
};

const leastScale = 20;

/** Red on green of the same brightness is ugly but seen; pale yellow on white is not. */
const hueDistance = (color: string, ground: string): number =>
  Math.min(luminance(color), luminance(ground)) > 0.75 ? 0.75 : 0.33;

const distance = (one: string, other: string): number =>
  Math.hypot(...[0, 2, 4].map((at) => part(one, at) - part(other, at)));

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);

const channel = (hex: string, at: number): number => {
  const value = part(hex, at);
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const part = (hex: string, at: number): number => (Number.parseInt(hex.slice(at, at + 2), 16) || 0) / 255;

export const parseHex = (value: string | undefined): string | undefined => {
  const hex = value?.replace('#', '').toLowerCase();
  return hex !== undefined && /^[0-9a-f]{6}$/.test(hex) ? hex : undefined;
};
