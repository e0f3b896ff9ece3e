import { paper, type TextLook } from '../text-look';
import { propertiesIn } from './property-list';
import type { Bytes } from './word-file';

/** What holds for a whole paragraph. */
export type ParagraphLook = {
  readonly inTable: boolean;
  /** The mark at the end of a table's row, which is no text. */
  readonly endsRow: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  readonly before: number;
  readonly after: number;
  readonly ground: string | null;
};

export type RunLook = TextLook & { readonly gone?: boolean; readonly style?: number };

export const plainParagraph: ParagraphLook = {
  inTable: false,
  endsRow: false,
  heading: false,
  item: false,
  before: 0,
  after: 0,
  ground: paper,
};

/** A list of properties laid over what holds so far; `style` is what a switch may point back to. */
export const runLook = (list: Bytes, base: RunLook): RunLook => {
  const change: { -readonly [key in keyof RunLook]: RunLook[key] } = {};
  for (const { id, value } of propertiesIn(list)) {
    if (id === 0x0835) change.bold = switched(value.u8(0), base.bold);
    else if (id === 0x083c || id === 0x0818) change.vanish = switched(value.u8(0), base.vanish);
    else if (id === 0x0800) change.gone = value.u8(0) === 1;
    else if (id === 0x4a43) change.points = value.u16(0) / 2;
    else if (id === 0x2a42 && value.u8(0) === 0) change.color = '000000';
    else if (id === 0x2a42) change.color = palette[value.u8(0)] ?? '000000';
    else if (id === 0x6870) change.color = colorOf(value, 0) ?? '000000';
    else if (id === 0x2a0c && value.u8(0) !== 0) change.behind = palette[value.u8(0)] ?? 'ffff00';
    else if (id === 0xca71 && colorOf(value, 4) !== undefined) change.behind = colorOf(value, 4) ?? null;
    else if (id === 0x4866 && value.u16(0) !== 0) change.behind = palette[(value.u16(0) >>> 5) & 31] ?? null;
    else if (id === 0x4852) change.scale = value.u16(0);
    else if (id === 0x8840) change.spread = ((value.u16(0) << 16) >> 16) / 20;
    else if (id === 0x4a30) change.style = value.u16(0);
  }
  return { ...base, ...change };
};

export const paragraphLook = (list: Bytes, base: ParagraphLook): ParagraphLook => {
  const change: { -readonly [key in keyof ParagraphLook]?: ParagraphLook[key] } = {};
  for (const { id, value } of propertiesIn(list)) {
    if (id === 0x2416 || id === 0x244b) change.inTable = value.u8(0) === 1;
    else if (id === 0x2417 || id === 0x244c) change.endsRow = value.u8(0) === 1;
    else if (id === 0x2640) change.heading = value.u8(0) < 9;
    else if (id === 0x460b) change.item = value.u16(0) !== 0;
    else if (id === 0xa413) change.before = Math.min(200, value.u16(0) / 20);
    else if (id === 0xa414) change.after = Math.min(200, value.u16(0) / 20);
    else if (id === 0xc64d) change.ground = colorOf(value, 4) ?? base.ground;
    else if (id === 0x442d && value.u16(0) !== 0) change.ground = palette[(value.u16(0) >>> 5) & 31] ?? null;
  }
  return { ...base, ...change };
};

const switched = (value: number, base = false): boolean =>
  value === 0x80 ? base : value === 0x81 ? !base : value === 1;

/** undefined: whatever is usual. */
const colorOf = (value: Bytes, at: number): string | undefined => {
  if (value.length < at + 4 || value.u8(at + 3) === 0xff) return undefined;
  return [0, 1, 2]
    .map((part) =>
      value
        .u8(at + part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
};

const palette: readonly (string | undefined)[] = [
  undefined,
  '000000',
  '0000ff',
  '00ffff',
  '00ff00',
  'ff00ff',
  'ff0000',
  'ffff00',
  'ffffff',
  '000080',
  '008080',
  '008000',
  '800080',
  '800000',
  '808000',
  '808080',
  'c0c0c0',
];
