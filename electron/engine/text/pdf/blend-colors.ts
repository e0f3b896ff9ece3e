/**
 * The ways of mixing in which an ink can come out as its ground: white multiplied, black screened. The others
 * leave the ink as it is, which is nearly what they show.
 */
export const blended = (way: string, ink: string, ground: string): string => {
  const blend = ways[way];
  if (blend === undefined) return ink;
  return [0, 2, 4]
    .map((at) => blend(part(ink, at), part(ground, at)))
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
};

/** The names are the canvas's, as pdf.js hands them over. */
const ways: Readonly<Record<string, (ink: number, ground: number) => number>> = {
  multiply: (ink, ground) => ink * ground,
  screen: (ink, ground) => ink + ground - ink * ground,
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (ink, ground) => (ground === 0 ? 0 : ink >= 1 ? 1 : ground / (1 - ink)),
  'color-burn': (ink, ground) => (ground >= 1 ? 1 : ink <= 0 ? 0 : 1 - (1 - ground) / ink),
  overlay: (ink, ground) => (ground <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)),
  'hard-light': (ink, ground) => (ink <= 0.5 ? 2 * ink * ground : 1 - 2 * (1 - ink) * (1 - ground)),
  difference: (ink, ground) => Math.abs(ink - ground),
  exclusion: (ink, ground) => ink + ground - 2 * ink * ground,
};

const part = (hex: string, at: number): number => (Number.parseInt(hex.slice(at, at + 2), 16) || 0) / 255;
