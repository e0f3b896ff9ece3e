import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackArchive } from './unpack-archive';

const words = strToU8('Jane Roe');
const unpacked = (files: Zippable) => {
  const members = unpackArchive(zipSync(files));
  return members.ok ? members.value.map((member) => member.path) : members.error.kind;
};

describe('unpackArchive', () => {
  test('files in folders, and of one archive inside, keep the way to them', () => {
    expect(unpacked({ 'Nurses/jane.txt': words, 'more.zip': zipSync({ 'john.txt': words }) })).toEqual([
      'Nurses/jane.txt',
      'more.zip/john.txt',
    ]);
  });

  test('what systems and Word leave beside files is no resume', () => {
    expect(
      unpacked({
        '__MACOSX/._cv.pdf': words,
        'a/.DS_Store': words,
        'Thumbs.db': words,
        '~$cv.docx': words,
        'cv.txt': words,
      }),
    ).toEqual(['cv.txt']);
    expect(unpacked({ '.DS_Store': words })).toBe('archive-empty');
  });

  test('an archive in an archive in an archive is refused as a whole', () => {
    const inner = zipSync({ 'b.zip': zipSync({ 'c.txt': words }) });
    expect(unpacked({ 'a.zip': inner, 'cv.txt': words })).toBe('archive-unsafe');
  });

  test('a bomb in an archive inside is refused as a whole', () => {
    const bomb = zipSync({ 'b.txt': new Uint8Array(30_000_000) });
    expect(unpacked({ 'a.zip': bomb, 'cv.txt': words })).toBe('archive-unsafe');
  });

  test('2,000 files are counted over all archives together', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, words]));
    expect(unpacked({ 'a.zip': zipSync(many(1500)), ...many(600) })).toBe('archive-unsafe');
  });

  test('entries that share their bytes are refused', () => {
    const zip = zipSync({ 'a.txt': words, 'b.txt': words });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 46 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true);
    const members = unpackArchive(zip);
    expect(members.ok ? 'read' : members.error).toMatchObject({
      kind: 'archive-unsafe',
      detail: 'overlapping-entries',
    });
  });

  test('a broken archive inside is a file like any other', () => {
    const broken = zipSync({ 'b.txt': words }).subarray(0, 60);
    expect(unpacked({ 'a.zip': broken, 'cv.txt': words })).toEqual(['a.zip', 'cv.txt']);
  });
});
