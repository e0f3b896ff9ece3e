import type { Finding } from '@shared/model/text';

/** How a run of text looks, as far as it decides whether a human can read it. */
export type TextLook = {
  readonly vanish?: boolean;
  /** Six hex digits. */
  readonly color?: string;
  /** The colour behind the text where the text itself sets one. */
  readonly behind?: string | null;
  readonly points?: number;
};

export const paper = 'ffffff';

/** behind: null where something is painted but nobody knows which colour. */
export const hiddenAs = (look: TextLook, behind: string | null): Finding['kind'] | null => {
  if (look.vanish === true) return 'hidden-text';
  if (look.points !== undefined && look.points < tinyPoints) return 'tiny-text';
  const ground = look.behind ?? behind;
  if (look.color === undefined || ground === null) return null;
  return contrast(look.color, ground) < leastContrast ? 'hidden-text' : null;
};

export const tinyPoints = 3;

/** Below this ratio (WCAG's formula; black on white is 21) a line cannot be told from the page. */
export const leastContrast = 1.2;

export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);

const channel = (hex: string, at: number): number => {
  const value = (Number.parseInt(hex.slice(at, at + 2), 16) || 0) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

export const parseHex = (value: string | undefined): string | undefined => {
  const hex = value?.replace('#', '').toLowerCase();
  return hex !== undefined && /^[0-9a-f]{6}$/.test(hex) ? hex : undefined;
};
