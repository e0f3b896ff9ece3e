import { parseHex, type TextLook } from '../text-look';

type Attributes = ReadonlyMap<string, string>;

/** One property of `w:rPr` laid over what holds so far; anything else changes nothing. */
export const withProperty = (look: TextLook, name: string, attributes: Attributes): TextLook => {
  const value = attributes.get('val');
  if (name === 'vanish' || name === 'webHidden') return { ...look, vanish: isOn(value) };
  if (name === 'b') return { ...look, bold: isOn(value) };
  if (name === 'sz') return { ...look, points: Number(value) / 2 || 0 };
  if (name === 'color') return withColor(look, parseHex(value) ?? themeColor(attributes.get('themeColor')));
  if (name === 'w') return { ...look, scale: Number(value) || 100 };
  if (name === 'spacing') return { ...look, spread: (Number(value) || 0) / 20 };
  if (name === 'position') return Math.abs(Number(value) || 0) > farAway ? { ...look, away: true } : look;
  if (name === 'highlight')
    return value === 'none' ? look : { ...look, behind: highlights[value ?? ''] ?? 'ffff00' };
  if (name === 'shd') return withShade(look, attributes.get('fill'));
  return look;
};

/** A property that is there holds, unless it says otherwise. */
const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');

/** What a `w:shd` paints, or undefined where it paints nothing. */
export const shadeOf = (attributes: Attributes): string | undefined => parseHex(attributes.get('fill'));

/** Within `w14:textFill`, which newer programs put over `w:color`. */
export const withTextFill = (look: TextLook, name: string, attributes: Attributes): TextLook => {
  const value = attributes.get('val');
  if (name === 'noFill') return { ...look, transparent: true };
  if (name === 'alpha') return Number(value) >= 95_000 ? { ...look, transparent: true } : look;
  return name === 'srgbClr' ? withColor(look, parseHex(value)) : look;
};

/** Half points above or below the line that no page is high enough for. */
const farAway = 1200;

const themeColor = (name: string | undefined): string | undefined =>
  /^(?:background1|light1|bg1|lt1)$/.test(name ?? '') ? 'ffffff' : undefined;

const withColor = ({ color: _replaced, ...look }: TextLook, color: string | undefined): TextLook =>
  color === undefined ? look : { ...look, color };

const withShade = (look: TextLook, fill: string | undefined): TextLook => {
  const behind = parseHex(fill);
  return behind === undefined ? look : { ...look, behind };
};

const highlights: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00ff00',
  lightGray: 'c0c0c0',
  magenta: 'ff00ff',
  red: 'ff0000',
  white: 'ffffff',
  yellow: 'ffff00',
};
