/**
 * A name as it is, tricks included: what would reorder, hide or break it is written out as ⟨RLO⟩ or ⟨U+0007⟩.
 * The joiners U+200C and U+200D stay: honest Persian names and emoji are spelled with them.
 */
export const visibleText = (raw: string): string => raw.replace(invisible, (sign) => `⟨${nameOf(sign)}⟩`);

/** The same for a text of many lines, where line breaks, tabs and direction marks are honest; overrides are not. */
export const visibleProse = (raw: string): string => raw.replace(overrides, (sign) => `⟨${nameOf(sign)}⟩`);

const invisible =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|\u034F/gu;

const overrides = /[\u202D\u202E\u{E0000}-\u{E007F}]/gu;

const names: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\t': 'TAB',
  '\n': 'LF',
  '\r': 'CR',
  '\u001B': 'ESC',
  '\u007F': 'DEL',
  '\u00AD': 'SHY',
  '\u061C': 'ALM',
  '\u200B': 'ZWSP',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\uFEFF': 'BOM',
};

const nameOf = (sign: string): string =>
  names[sign] ?? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
