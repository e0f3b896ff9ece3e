/** A table of comma-separated values (RFC 4180): rows by the names of their columns, in lower case. */
export type CsvRow = ReadonlyMap<string, string>;

export const readCsv = (source: string): readonly CsvRow[] => {
  const rows: (readonly string[])[] = [];
  for (const row of csvRows(source, ',')) {
    if (row.some((each) => each !== '')) rows.push(row);
    if (rows.length >= maxRows) break;
  }
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  return rows.slice(1).map((row) => new Map(head.map((name, index) => [name, (row[index] ?? '').trim()])));
};

const maxRows = 5000;

export type Delimiter = ',' | ';' | '\t' | '|';

/** Row after row, empty ones too; what stands behind a closing quote belongs to its cell. */
export function* csvRows(whole: string, delimiter: Delimiter): Generator<readonly string[]> {
  const source = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  const bare = bareCells[delimiter];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    let cell = '';
    if (source[at] === '"') {
      const end = closingQuote(source, at + 1);
      cell = source.slice(at + 1, end).replaceAll('""', '"');
      at = Math.min(source.length, end + 1);
    }
    bare.lastIndex = at;
    cell += bare.exec(source)?.[0] ?? '';
    at = bare.lastIndex;
    row.push(cell);
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push('');
      continue;
    }
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

const bareCells: Readonly<Record<Delimiter, RegExp>> = {
  ',': /[^,\r\n]*/y,
  ';': /[^;\r\n]*/y,
  '\t': /[^\t\r\n]*/y,
  '|': /[^|\r\n]*/y,
};

/** A doubled quote is one of the cell's own; one that is never closed takes the rest. */
const closingQuote = (source: string, from: number): number => {
  let at = source.indexOf('"', from);
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at === -1 ? source.length : at;
};
