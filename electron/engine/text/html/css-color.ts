import { paper, parseHex } from '../text-look';

/** A colour as CSS writes it; see-through ones as they look on paper; undefined where it cannot be told. */
export const cssColor = (value: string): { readonly hex: string; readonly opacity: number } | undefined => {
  const text = value.trim().toLowerCase();
  const short = /^#([0-9a-f]{3,4})$/.exec(text)?.[1];
  if (short !== undefined) return fromHex([...short].map((digit) => digit + digit).join(''));
  const long = /^#?([0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (long !== undefined) return fromHex(long);
  if (text === 'transparent') return { hex: paper, opacity: 0 };
  const parts = /^(rgb|hsl)a?\(([^)]{1,80})\)$/.exec(text);
  if (parts === null) return named[text] === undefined ? undefined : { hex: named[text], opacity: 1 };
  return fromParts(parts[1] === 'hsl', parts[2] ?? '');
};

const fromHex = (hex: string): { readonly hex: string; readonly opacity: number } => ({
  hex: parseHex(hex.slice(0, 6)) ?? '000000',
  opacity: hex.length === 8 ? Number.parseInt(hex.slice(6), 16) / 255 : 1,
});

const fromParts = (
  isHsl: boolean,
  list: string,
): { readonly hex: string; readonly opacity: number } | undefined => {
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '');
  const amount = (part = '', whole = 255): number =>
    Number.parseFloat(part) * (part.endsWith('%') ? whole / 100 : 1);
  const [a = '', b = '', c = '', d] = parts;
  const opacity = d === undefined ? 1 : amount(d, 1);
  const rgb = isHsl
    ? fromHsl(Number.parseFloat(a), Number.parseFloat(b) / 100, Number.parseFloat(c) / 100)
    : [amount(a), amount(b), amount(c)];
  if ([...rgb, opacity].some(Number.isNaN)) return undefined;
  return { hex: rgb.map(twoDigits).join(''), opacity: Math.min(1, Math.max(0, opacity)) };
};

const fromHsl = (hue: number, saturation: number, light: number): readonly number[] =>
  [0, 8, 4].map((shift) => {
    const place = (shift + hue / 30) % 12;
    const strength = saturation * Math.min(light, 1 - light);
    return 255 * (light - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });

const twoDigits = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

const named: Readonly<Record<string, string>> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
  ghostwhite: 'f8f8ff',
  floralwhite: 'fffaf0',
  mintcream: 'f5fffa',
  azure: 'f0ffff',
  aliceblue: 'f0f8ff',
  honeydew: 'f0fff0',
  seashell: 'fff5ee',
  beige: 'f5f5dc',
  oldlace: 'fdf5e6',
  linen: 'faf0e6',
  lavender: 'e6e6fa',
  lightyellow: 'ffffe0',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  gainsboro: 'dcdcdc',
  silver: 'c0c0c0',
  darkgray: 'a9a9a9',
  darkgrey: 'a9a9a9',
  gray: '808080',
  grey: '808080',
  dimgray: '696969',
  dimgrey: '696969',
  black: '000000',
  red: 'ff0000',
  maroon: '800000',
  yellow: 'ffff00',
  olive: '808000',
  lime: '00ff00',
  green: '008000',
  aqua: '00ffff',
  cyan: '00ffff',
  teal: '008080',
  blue: '0000ff',
  navy: '000080',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  purple: '800080',
  orange: 'ffa500',
  gold: 'ffd700',
  pink: 'ffc0cb',
  darkblue: '00008b',
  darkgreen: '006400',
  darkred: '8b0000',
  steelblue: '4682b4',
  slategray: '708090',
  darkslategray: '2f4f4f',
  royalblue: '4169e1',
  tomato: 'ff6347',
  crimson: 'dc143c',
  indigo: '4b0082',
  brown: 'a52a2a',
};
