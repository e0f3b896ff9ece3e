import { TextDecoder } from 'node:util';

/** The names under which Node knows the code pages that RTF files are written in. */
export const decoderOf = (codePage: number): TextDecoder => {
  const known = decoders.get(codePage);
  if (known !== undefined) return known;
  const made = new TextDecoder(names[codePage] ?? 'windows-1252');
  decoders.set(codePage, made);
  return made;
};

/** A font's `\fcharset` names its code page; 0 and 1 leave the document's own. */
export const codePageOfCharset = (charset: number): number | null => charsets[charset] ?? null;

const decoders = new Map<number, TextDecoder>();

const names: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  65001: 'utf-8',
};

const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
