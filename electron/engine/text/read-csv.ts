/** A table of comma-separated values (RFC 4180): rows by the names of their columns, in lower case. */
export type CsvRow = ReadonlyMap<string, string>;

export const readCsv = (source: string): readonly CsvRow[] => {
  const rows = splitRows(source.replace(/^\ufeff/, ''));
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  return rows.slice(1).map((row) => new Map(head.map((name, index) => [name, (row[index] ?? '').trim()])));
};

const maxRows = 5000;
const lineEnd = /\r\n|[\r\n]/g;

const splitRows = (source: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"?|([^,\r\n]*)/y;
  let at = 0;
  while (at < source.length && rows.length < maxRows) {
    cell.lastIndex = at;
    const match = cell.exec(source);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '');
    at = cell.lastIndex;
    if (source[at] === ',') {
      at += 1;
      if (at === source.length) row.push('');
      continue;
    }
    lineEnd.lastIndex = at;
    lineEnd.exec(source);
    at = lineEnd.lastIndex === 0 ? source.length : lineEnd.lastIndex;
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  }
  if (row.some((each) => each !== '')) rows.push(row);
  return rows;
};
