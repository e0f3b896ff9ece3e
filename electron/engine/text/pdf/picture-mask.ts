import type { Pdf } from './open-pdf';

/** pdf.js wraps a picture with a mask of its own in a state without the page's mask. */
export const hasMask = (
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  order: number,
  { OPS }: Pdf,
): boolean => {
  if (fnArray[order - 1] !== OPS.setGState || fnArray[order - 2] !== OPS.save) return false;
  return JSON.stringify(argsArray[order - 1]) === '[[["SMask",false]]]';
};

/** A picture within the page's own steps, with every one of its dots opaque. */
export const isSolid = (args: unknown): boolean => {
  const raw = Array.isArray(args)
    ? (args[0] as { readonly kind?: unknown; readonly data?: unknown } | null)
    : null;
  if (!(raw?.data instanceof Uint8Array || raw?.data instanceof Uint8ClampedArray)) return false;
  if (raw.kind !== 3) return raw.kind === 1 || raw.kind === 2;
  for (let at = 3; at < raw.data.length; at += 4) if ((raw.data[at] ?? 0) < 242) return false;
  return raw.data.length >= 4;
};
