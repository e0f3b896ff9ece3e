import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';

/**
 * The container of Word's and Outlook's old files (MS-CFB): streams under paths, kept in chains of sectors. Every
 * chain is followed at most as far as the file has sectors, so one that runs in a circle ends.
 */
export type CompoundFile = {
  /** Of the streams, with `/` between the storages. */
  readonly names: readonly string[];
  /** null: there is no such stream, or it cannot be read whole. */
  readonly read: (name: string) => Uint8Array | null;
};

export const isCompound = (bytes: Uint8Array): boolean =>
  magic.every((value, index) => bytes[index] === value) && bytes.length >= headerBytes;

export const openCompound = (bytes: Uint8Array): Result<CompoundFile, Failure> => {
  if (!isCompound(bytes)) return err(damaged);
  const disk = openDisk(bytes);
  if (disk === null) return err(damaged);
  const entries = readEntries(disk.chain(disk.header(48), disk.sectors));
  const root = entries.find((entry) => entry.type === rootType);
  if (root === undefined) return err(damaged);
  const mini = miniDisk(disk, disk.chain(root.start, disk.sectors));
  const streams = nameStreams(entries, root);
  // Streams may lie over one another; together they may not come to more than a multiple of the file.
  let left = bytes.length * 4 + headerBytes;
  return ok({
    names: [...streams.keys()],
    read: (name) => {
      const entry = streams.get(name);
      if (entry === undefined || entry.size > left) return null;
      left -= entry.size;
      const source = entry.size < disk.header(56) ? mini : disk;
      const whole = source.chain(entry.start, Math.ceil(entry.size / source.sectorBytes));
      return whole.length < entry.size ? null : whole.subarray(0, entry.size);
    },
  });
};

type Disk = {
  readonly header: (at: number) => number;
  readonly sectorBytes: number;
  readonly sectors: number;
  readonly chain: (start: number, maxSectors: number) => Uint8Array;
};
type Entry = {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerBytes = 512;
const damaged: Failure = { kind: 'document-damaged', detail: 'the container of the file is broken' };

const openDisk = (bytes: Uint8Array): Disk | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorBytes = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorBytes);
  const header = (at: number): number => view.getUint32(at, true);
  const sector = (id: number): Uint8Array | null => {
    const at = (id + 1) * sectorBytes;
    return id >= sectors ? null : bytes.subarray(at, at + sectorBytes);
  };
  const tables = listTables(header, sector, sectors).map(sector);
  const perTable = sectorBytes / 4;
  const next = (id: number): number => {
    const table = tables[Math.floor(id / perTable)];
    return table === null || table === undefined ? endOfChain : uint32(table, (id % perTable) * 4);
  };
  return { header, sectorBytes, sectors, chain: makeChain({ sector, next, sectorBytes, sectors }) };
};

const endOfChain = 0xfffffffe;
const lastSector = 0xfffffffa;

const uint32 = (bytes: Uint8Array, at: number): number =>
  at + 4 > bytes.length
    ? endOfChain
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);

/** Which sectors hold the allocation table: 109 in the header, the others in a chain of their own. */
const listTables = (
  header: (at: number) => number,
  sector: (id: number) => Uint8Array | null,
  sectors: number,
): readonly number[] => {
  const tables = Array.from({ length: 109 }, (_, index) => header(76 + index * 4));
  let list = header(68);
  for (let count = 0; list < lastSector && count < sectors; count += 1) {
    const ids = sector(list);
    if (ids === null) break;
    for (let at = 0; at + 8 <= ids.length; at += 4) tables.push(uint32(ids, at));
    list = uint32(ids, ids.length - 4);
    if (tables.length > sectors) break;
  }
  return tables.filter((id) => id < lastSector).slice(0, sectors);
};

type Source = {
  readonly sector: (id: number) => Uint8Array | null;
  readonly next: (id: number) => number;
  readonly sectorBytes: number;
  readonly sectors: number;
};

const makeChain =
  ({ sector, next, sectorBytes, sectors }: Source) =>
  (start: number, maxSectors: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    const most = Math.min(maxSectors, sectors);
    for (let id = start; id < lastSector && parts.length < most; id = next(id)) {
      const part = sector(id);
      if (part === null || part.length === 0) break;
      parts.push(part);
    }
    const whole = new Uint8Array(parts.length * sectorBytes);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.subarray(0, at);
  };

const miniSectorBytes = 64;

const miniDisk = (disk: Disk, content: Uint8Array): Pick<Disk, 'chain' | 'sectorBytes'> => {
  const table = disk.chain(disk.header(60), disk.sectors);
  return {
    sectorBytes: miniSectorBytes,
    chain: makeChain({
      sector: (id) => content.subarray(id * miniSectorBytes, (id + 1) * miniSectorBytes),
      next: (id) => uint32(table, id * 4),
      sectorBytes: miniSectorBytes,
      sectors: Math.ceil(content.length / miniSectorBytes),
    }),
  };
};

const entryBytes = 128;
const storageType = 1;
const streamType = 2;
const rootType = 5;
const maxEntries = 20_000;

const readEntries = (directory: Uint8Array): readonly Entry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.min(maxEntries, Math.floor(directory.length / entryBytes));
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryBytes;
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameBytes - 2))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
};

const nameStreams = (entries: readonly Entry[], root: Entry): ReadonlyMap<string, Entry> => {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting: { readonly id: number; readonly folder: string }[] = [{ id: root.child, folder: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, folder } = next;
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    const name = folder + entry.name;
    if (entry.type === streamType && !streams.has(name)) streams.set(name, entry);
    if (entry.type === storageType) waiting.push({ id: entry.child, folder: `${name}/` });
    waiting.push({ id: entry.left, folder }, { id: entry.right, folder });
  }
  return streams;
};
