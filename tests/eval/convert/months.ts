const names = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "January 2019", "Jan 2019", "2019-01-05", "2019" as a date of the labels; null where it is none. */
export const partialDateOf = (said: string | null | undefined): string | null => {
  const iso = /^(\d{4})(?:-(\d{2}))?/.exec(said ?? '');
  if (iso) return iso[2] ? `${iso[1]}-${iso[2]}` : (iso[1] ?? null);
  const [, name = '', year] = /^(?:([A-Za-z]{3,})\.? )?(\d{4})$/.exec((said ?? '').trim()) ?? [];
  const month = names.findIndex((each) => name !== '' && each.startsWith(name.toLowerCase())) + 1;
  if (!year) return null;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year;
};

/** "January 2019 to Present". */
export const rangeOf = (said: string): { readonly start: string | null; readonly end: string | null } => {
  const [start = '', end] = said.split(/\s+(?:to|-|–)\s+/i);
  if (end === undefined) return { start: null, end: partialDateOf(start) };
  return { start: partialDateOf(start), end: /^present$/i.test(end) ? 'present' : partialDateOf(end) };
};
