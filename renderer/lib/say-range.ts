/** As the page says it, as short as it stays clear: "2019-01 – today", "2015 – 2018", "2016". */
export const sayRange = (start: string | undefined, end: string | undefined): string | null => {
  const last = end === 'present' ? 'today' : end;
  if (start === undefined) return last ?? null;
  return last === undefined || last === start ? start : `${start} – ${last}`;
};
