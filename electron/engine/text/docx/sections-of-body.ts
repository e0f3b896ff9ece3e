export type PartReference = { readonly id: string; readonly even: boolean };

/** Which headers and footers the sections of a document show: one for first pages only where it says so. */
export const makeSections = () => {
  const shown = new Map<string, Map<string, PartReference>>();
  let open: { readonly name: string; readonly id: string; readonly type: string }[] = [];
  let hasFirst = false;
  return {
    takes: (name: string, attributes: ReadonlyMap<string, string>): boolean => {
      if (name === 'titlePg') hasFirst = !['0', 'false', 'off'].includes(attributes.get('val') ?? '');
      if (name !== 'headerReference' && name !== 'footerReference') return name === 'titlePg';
      open.push({ name, id: attributes.get('id') ?? '', type: attributes.get('type') ?? 'default' });
      return true;
    },
    end: (): void => {
      const inOrder = [...open].sort((a, b) => Number(b.type === 'first') - Number(a.type === 'first'));
      for (const { name, id, type } of inOrder) {
        if (type === 'first' && !hasFirst) continue;
        const known = shown.get(name) ?? new Map<string, PartReference>();
        if (!known.has(id)) known.set(id, { id, even: type === 'even' });
        shown.set(name, known);
      }
      open = [];
      hasFirst = false;
    },
    shown: (name: 'headerReference' | 'footerReference'): readonly PartReference[] => [
      ...(shown.get(name)?.values() ?? []),
    ],
  };
};
