import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive } from './open-archive';

const read = (bytes: Uint8Array, name: string) => {
  const archive = openArchive(bytes);
  return archive.ok ? archive.value.read(name) : archive;
};

describe('openArchive', () => {
  test('reads a member and says null where there is none', () => {
    const zip = zipSync({
      'a.txt': strToU8('hello'.repeat(1000)),
      'b.txt': [strToU8('stored'), { level: 0 }],
    });
    expect(read(zip, 'a.txt')).toEqual({ ok: true, value: strToU8('hello'.repeat(1000)) });
    expect(read(zip, 'b.txt')).toEqual({ ok: true, value: strToU8('stored') });
    expect(read(zip, 'c.txt')).toEqual({ ok: true, value: null });
  });

  test('a bomb is stopped by what really comes out, not by the size it declares', () => {
    const zip = zipSync({ 'bomb.xml': new Uint8Array(30_000_000) });
    const lying = zip.slice();
    const view = new DataView(lying.buffer);
    const directory = lying.findLastIndex(
      (_byte, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(directory + 24, 10, true);
    expect(read(lying, 'bomb.xml')).toMatchObject({ ok: false, error: { kind: 'archive-unsafe' } });
  });

  test('the limit counts all members together', () => {
    const zip = zipSync({ a: strToU8('x'.repeat(600)), b: strToU8('y'.repeat(600)) });
    const archive = openArchive(zip, { maxBytes: 1000, maxRatio: 200 });
    expect(archive.ok && archive.value.read('a').ok).toBe(true);
    expect(archive.ok && archive.value.read('b').ok).toBe(false);
  });

  test.each(['../evil.xml', 'word/../../evil.xml', '/etc/passwd', 'C:\\evil.xml'])(
    'refuses the member %s',
    (name) => {
      expect(openArchive(zipSync({ [name]: strToU8('x') })).ok).toBe(false);
    },
  );

  test('refuses more than 2,000 entries before reading any', () => {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`f${index}`, strToU8('')]));
    expect(openArchive(zipSync(files))).toMatchObject({ ok: false, error: { detail: 'too-many-entries' } });
  });

  test('a member cut off in the middle is damaged, not half read', () => {
    const zip = zipSync({ a: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251) });
    const broken = zip.slice();
    broken.fill(0xff, 60, 200);
    expect(read(broken, 'a')).toMatchObject({ ok: false, error: { kind: 'document-damaged' } });
  });
});
