import { parseHex, type TextLook } from '../text-look';

type Attributes = ReadonlyMap<string, string>;

/** One property of `w:rPr` laid over what holds so far; anything else changes nothing. */
export const withProperty = (look: TextLook, name: string, attributes: Attributes): TextLook => {
  const value = attributes.get('val');
  if (name === 'vanish') return { ...look, vanish: !['0', 'false', 'off'].includes(value ?? '') };
  if (name === 'sz') return { ...look, points: Number(value) / 2 || 0 };
  if (name === 'color') return withColor(look, value);
  if (name === 'highlight')
    return value === 'none' ? look : { ...look, behind: highlights[value ?? ''] ?? 'ffff00' };
  if (name === 'shd') return withShade(look, attributes.get('fill'));
  return look;
};

/** What a `w:shd` paints, or undefined where it paints nothing. */
export const shadeOf = (attributes: Attributes): string | undefined => parseHex(attributes.get('fill'));

const withColor = ({ color: _replaced, ...look }: TextLook, value: string | undefined): TextLook => {
  const color = parseHex(value);
  return color === undefined ? look : { ...look, color };
};

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
