/** A see-through colour laid over another one. */
export const mixed = (over: string, under: string, alpha: number): string =>
  alpha >= 0.995
    ? over
    : [0, 2, 4]
        .map((at) => Math.round(part(over, at) * alpha + part(under, at) * (1 - alpha)))
        .map((value) => value.toString(16).padStart(2, '0'))
        .join('');

const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) || 0;
