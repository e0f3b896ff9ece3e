import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { CompoundFile } from '../../intake/compound-file';

/** The parts of a Word 97-2003 file (MS-DOC) that text is read from. */
export type WordFile = {
  /** The stream that holds the letters and the tables of their looks. */
  readonly main: Bytes;
  /** What lies at an index of the file's list of tables; empty where there is nothing. */
  readonly table: (index: number) => Bytes;
  readonly pieces: readonly Piece[];
  /** Letters in the body, the footnotes, the headers, (macros,) remarks, endnotes, text boxes, boxes of headers. */
  readonly counts: readonly number[];
};
/** A run of letters that stand together in the file; positions in the text and in the file. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly wide: boolean;
};

/** Reads outside of the bytes give zero instead of throwing. */
export type Bytes = {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly part: (from: number, to: number) => Bytes;
  readonly raw: Uint8Array;
};

export const openWordFile = (file: CompoundFile): Result<WordFile, Failure> => {
  const stream = file.read('WordDocument');
  if (stream === null || stream.length < 0x200) return err(damaged);
  const main = bytesOf(stream);
  const version = main.u16(2);
  const flags = main.u16(0x0a);
  if ((flags & 0x0100) !== 0) return err({ kind: 'document-locked' });
  if (main.u16(0) !== 0xa5ec || version < 0x00c1)
    return err({ kind: 'format-unsupported', detail: 'This is a file of Word 95 or older.' });
  const tables = bytesOf(file.read((flags & 0x0200) === 0 ? '0Table' : '1Table') ?? new Uint8Array());
  const table = (index: number): Bytes => {
    const at = main.u32(0x9a + index * 8);
    return tables.part(at, at + main.u32(0x9e + index * 8));
  };
  const pieces = readPieces(table(33), main.length);
  if (pieces.length === 0) return err(damaged);
  return ok({ main, table, pieces, counts: [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64, 0x68].map(main.u32) });
};

export const bytesOf = (raw: Uint8Array): Bytes => {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  return {
    length: raw.length,
    u8: (at) => (at < raw.length ? view.getUint8(at) : 0),
    u16: (at) => (at + 2 <= raw.length ? view.getUint16(at, true) : 0),
    u32: (at) => (at + 4 <= raw.length ? view.getUint32(at, true) : 0),
    part: (from, to) => bytesOf(raw.subarray(from, Math.max(from, to))),
    raw,
  };
};

const damaged: Failure = { kind: 'document-damaged', detail: 'the table of its text is missing or broken' };
const maxPieces = 100_000;
const maxLetters = 4_000_000;

/** Word saves changes behind the text; this table says in which order the pieces are read. */
const readPieces = (list: Bytes, mainBytes: number): readonly Piece[] => {
  let at = 0;
  while (list.u8(at) === 1 && at < list.length) at += 3 + list.u16(at + 1);
  if (list.u8(at) !== 2) return [];
  const table = list.part(at + 5, at + 5 + list.u32(at + 1));
  const count = Math.min(maxPieces, Math.floor((table.length - 4) / 12));
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = table.u32(index * 4);
    const place = table.u32((count + 1) * 4 + index * 8 + 2);
    const wide = (place & 0x40000000) === 0;
    const start = wide ? place : (place & 0x3fffffff) >>> 1;
    const room = Math.max(0, Math.floor((mainBytes - start) / (wide ? 2 : 1)));
    const to = Math.min(table.u32(index * 4 + 4), from + room, maxLetters);
    if (to > from) pieces.push({ from, to, at: start, wide });
  }
  return pieces;
};
