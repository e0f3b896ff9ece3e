import { describe, expect, test } from 'vitest';
import { makeCompound } from '../../../tests/support/files/make-compound';
import { openCompound } from './compound-file';

const large = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
const file = () => makeCompound({ Large: large, Small: Uint8Array.of(1, 2, 3), 'In/Side': Uint8Array.of(4) });
const opened = (bytes: Uint8Array) => {
  const compound = openCompound(bytes);
  return compound.ok ? compound.value : null;
};

describe('openCompound', () => {
  test('reads streams of both sizes, also in a storage', () => {
    const compound = opened(file());
    expect([...(compound?.names ?? [])].sort()).toEqual(['In/Side', 'Large', 'Small']);
    expect(compound?.read('Large')).toEqual(large);
    expect(compound?.read('Small')).toEqual(Uint8Array.of(1, 2, 3));
    expect(compound?.read('In/Side')).toEqual(Uint8Array.of(4));
    expect(compound?.read('Nothing')).toBeNull();
  });

  test('a chain that runs in a circle ends', () => {
    const bytes = file();
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let at = 0; at < 512; at += 4) view.setUint32(table + at, (at / 4) % 7, true);
    expect(() => opened(bytes)?.names.map((name) => opened(bytes)?.read(name))).not.toThrow();
  });

  test('a stream that says it is longer than the file is not made up', () => {
    const bytes = file();
    const view = new DataView(bytes.buffer);
    for (let at = 512; at + 128 <= bytes.length; at += 128)
      if (view.getUint32(at + 120, true) === large.length) view.setUint32(at + 120, 0x7fffffff, true);
    expect(opened(bytes)?.read('Large') ?? null).toBeNull();
  });

  test('cut off anywhere it is damaged or shorter, never an exception', () => {
    const bytes = file();
    for (let length = 0; length < bytes.length; length += 997)
      expect(() => opened(bytes.subarray(0, length))?.read('Large')).not.toThrow();
  });
});
