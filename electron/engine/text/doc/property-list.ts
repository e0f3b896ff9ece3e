import type { Bytes } from './word-file';

/** The properties of a run or a paragraph as Word lists them: a number that says also how long its value is. */
export type Property = { readonly id: number; readonly value: Bytes };

export function* propertiesIn(list: Bytes): Generator<Property> {
  let at = 0;
  while (at + 2 < list.length) {
    const id = list.u16(at);
    const { skip, size } = sizeOf(id, list, at + 2);
    yield { id, value: list.part(at + 2 + skip, at + 2 + skip + size) };
    at += 2 + skip + size;
  }
}

const sizes = [1, 1, 2, 4, 2, 2, 0, 3];
const tableDefinition = 0xd608;
const changedTabs = 0xc615;

const sizeOf = (id: number, list: Bytes, at: number): { readonly skip: number; readonly size: number } => {
  const kind = id >>> 13;
  if (kind !== 6) return { skip: 0, size: sizes[kind] ?? 1 };
  if (id === tableDefinition) return { skip: 2, size: Math.max(0, list.u16(at) - 1) };
  if (id === changedTabs && list.u8(at) === 255) {
    const deleted = list.u8(at + 1);
    return { skip: 1, size: 1 + deleted * 4 + 1 + list.u8(at + 2 + deleted * 4) * 3 };
  }
  return { skip: 1, size: list.u8(at) };
};
