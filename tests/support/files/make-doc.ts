import { makeCompound } from './make-compound';

/** A run of letters and the properties set on it, as Word writes them: the number, then the value. */
export type DocRun = { readonly text: string; readonly list?: readonly number[] };

export const hiddenRun = [0x3c, 0x08, 1];
export const boldRun = [0x35, 0x08, 1];

/** The smallest file of Word 97 with one piece of wide letters; `\r` ends a paragraph. */
export const makeDoc = (
  runs: readonly DocRun[],
  options: { readonly encrypted?: boolean; readonly version?: number } = {},
): Uint8Array => {
  const letters = Buffer.from(runs.map((run) => run.text).join(''), 'utf16le');
  const page = characterPage(runs);
  const pageAt = Math.ceil((textAt + letters.length) / 512) * 512;
  const main = Buffer.alloc(Math.max(4096, pageAt + 512));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(options.version ?? 0xc1, 2);
  main.writeUInt16LE(0x0200 | (options.encrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(letters.length / 2, 0x4c);
  letters.copy(main, textAt);
  page.copy(main, pageAt);
  const pieces = Buffer.alloc(5 + 16);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(letters.length / 2, 9);
  pieces.writeUInt32LE(textAt, 15);
  const looks = Buffer.alloc(12);
  looks.writeUInt32LE(textAt, 0);
  looks.writeUInt32LE(textAt + letters.length, 4);
  looks.writeUInt32LE(pageAt / 512, 8);
  const table = Buffer.alloc(4096);
  pieces.copy(table, 0);
  looks.copy(table, 100);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  main.writeUInt32LE(100, 0xfa);
  main.writeUInt32LE(looks.length, 0xfe);
  return makeCompound({ WordDocument: main, '1Table': table });
};

const textAt = 0x400;

const characterPage = (runs: readonly DocRun[]): Buffer => {
  const page = Buffer.alloc(512);
  let at = textAt;
  let free = 510;
  for (const [index, { text, list = [] }] of runs.entries()) {
    page.writeUInt32LE(at, index * 4);
    at += text.length * 2;
    page.writeUInt32LE(at, index * 4 + 4);
    if (list.length === 0) continue;
    free = (free - list.length - 1) & ~1;
    page.writeUInt8(list.length, free);
    Buffer.from(list).copy(page, free + 1);
    page.writeUInt8(free / 2, (runs.length + 1) * 4 + index);
  }
  page.writeUInt8(runs.length, 511);
  return page;
};
