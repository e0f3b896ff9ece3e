import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** An old Office container with these streams; a `/` in a name makes storages. Written by a library of its own. */
export const makeCompound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  type Draft = { -readonly [key in keyof Entry]: Entry[key] } & { readonly children?: number[] };
  const entries: Draft[] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }];
  const storages = new Map<string, number>([['', 0]]);
  const add = (parent: number, entry: Draft): number => {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  for (const [path, bytes] of Object.entries(streams)) {
    const parts = path.split('/');
    let folder = '';
    for (const part of parts.slice(0, -1)) {
      const inside = `${folder}${part}/`;
      if (!storages.has(inside))
        storages.set(
          inside,
          add(storages.get(folder) ?? 0, { name: part, type: 1, length: 0, children: [] }),
        );
      folder = inside;
    }
    add(storages.get(folder) ?? 0, {
      name: parts.at(-1) ?? '',
      type: 2,
      length: bytes.length,
      binaryProvider: () => Uint8Array.from(bytes),
    });
  }
  return Uint8Array.from(burn(entries));
};
