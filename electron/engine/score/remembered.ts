/** The same words come up in document after document: what is made of them is made once, and so many are kept. */
export const remembered = <Made>(
  make: (words: string) => Made,
  mostKept = 20_000,
): ((words: string) => Made) => {
  const known = new Map<string, Made>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const made = make(words);
    known.set(words, made);
    return made;
  };
};

/** Once for each table of meanings, lexicon or version of criteria, for as long as that is in use. */
export const onceFor = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
};

/** Of one document after the other: only the last is kept, as it is seen and with what is hidden in it. */
export const onceInARow = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
  type Kept = { readonly of: Of; readonly made: Made };
  let last: Kept | null = null;
  let before: Kept | null = null;
  return (of) => {
    if (last?.of === of) return last.made;
    const kept: Kept = before?.of === of ? before : { of, made: make(of) };
    before = last;
    last = kept;
    return kept.made;
  };
};
