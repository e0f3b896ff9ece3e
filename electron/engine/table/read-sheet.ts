// An XLSX workbook: its first sheet that is shown, cell by cell, with what the cells say and never what they compute.
import { Failed, type Failure } from '@shared/errors/failure';
import type { Result } from '@shared/lib/result';
import { tableLimits } from '@shared/model/table';
import { type Archive, archiveLimits, openArchive } from '../intake/open-archive';
import { readXml, type XmlHandler } from '../text/read-xml';

type SheetRow = { readonly at: number; readonly cells: readonly string[] };

export const readSheet = (bytes: Uint8Array): readonly SheetRow[] => {
  const archive = must(openArchive(bytes, { ...archiveLimits, maxBytes: maxSheetBytes }));
  if (!archive.names.includes('xl/workbook.xml')) throw new Failed('format-unsupported');
  const sheet = memberOf(archive, sheetPath(archive));
  if (sheet === null) throw new Failed('document-damaged', 'no sheet');
  return readRows(sheet, { shared: sharedStrings(archive), isDate: dateStyles(archive) });
};

/** What ten thousand rows unpack to, with room; a bomb is stopped while it unpacks. */
const maxSheetBytes = 120 * 1024 * 1024;

const must = <Value>(result: Result<Value, Failure>): Value => {
  if (!result.ok) throw new Failed(result.error.kind, result.error.detail);
  return result.value;
};

const memberOf = (archive: Archive, name: string): Uint8Array | null => must(archive.read(name));

const readPart = (archive: Archive, name: string, handler: Partial<XmlHandler>): void => {
  const bytes = memberOf(archive, name);
  if (bytes === null) return;
  const nothing = (): void => undefined;
  must(readXml(bytes, { open: nothing, close: nothing, text: nothing, ...handler }));
};

const sheetPath = (archive: Archive): string => {
  const targets = new Map<string, string>();
  readPart(archive, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
  });
  let first: string | undefined;
  readPart(archive, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'sheet' && !/hidden/i.test(attributes.get('state') ?? ''))
        first ??= targets.get(attributes.get('id') ?? '');
    },
  });
  const target = first ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

const maxStrings = tableLimits.rows * tableLimits.columns;

/** Each string once for the whole workbook; how it is spoken (`rPh`) is not what stands there. */
const sharedStrings = (archive: Archive): readonly string[] => {
  const strings: string[] = [];
  const words = gather();
  readPart(archive, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') words.take();
      words.open(name);
    },
    close: (name) => {
      words.close(name);
      if (name !== 'si') return;
      if (strings.length >= maxStrings) throw new Failed('table-too-large');
      strings.push(words.take());
    },
    text: words.text,
  });
  return strings;
};

/** The words between <t> and </t>, but those between <rPh> and </rPh>. */
const gather = () => {
  let words = '';
  let depth = 0;
  let isSpoken = false;
  return {
    open: (name: string): void => {
      if (name === 't' || name === 'v') depth += 1;
      if (name === 'rPh') isSpoken = true;
    },
    close: (name: string): void => {
      if (name === 't' || name === 'v') depth -= 1;
      if (name === 'rPh') isSpoken = false;
    },
    text: (text: string): void => {
      if (depth === 0 || isSpoken) return;
      words += text;
      if (words.length > tableLimits.cellLetters) throw new Failed('table-too-large', 'letters in a cell');
    },
    take: (): string => {
      const taken = words;
      words = '';
      return taken;
    },
  };
};

/** Which of the looks of a cell show its number as a day. */
const dateStyles = (archive: Archive): ((style: number) => boolean) => {
  const formats = new Map<number, string>();
  const looks: number[] = [];
  let isInLooks = false;
  readPart(archive, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInLooks = true;
      if (name === 'numFmt')
        formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'xf' && isInLooks) looks.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInLooks = false;
    },
  });
  return (style) => {
    const format = looks[style] ?? 0;
    const code = (formats.get(format) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return (format >= 14 && format <= 22) || /[dy]/i.test(code);
  };
};

type Reading = { readonly shared: readonly string[]; readonly isDate: (style: number) => boolean };

const readRows = (sheet: Uint8Array, { shared, isDate }: Reading): readonly SheetRow[] => {
  const rows: SheetRow[] = [];
  const words = gather();
  let at = 0;
  let cells: string[] = [];
  let cell = { column: 0, type: '', style: 0 };
  const cellOf = (said: string): string => {
    if (cell.type === 's') return shared[Number(said)] ?? '';
    if (cell.type === 'b') return said === '1' ? 'yes' : 'no';
    if (cell.type === '' || cell.type === 'n') return isDate(cell.style) ? dayOf(said) : plainNumber(said);
    return said;
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'row') {
        at = Number(attributes.get('r') ?? at + 1) || at + 1;
        cells = [];
        cell = { ...cell, column: -1 };
      } else if (name === 'c') {
        words.take();
        const column = columnOf(attributes.get('r')) ?? cell.column + 1;
        if (column >= tableLimits.columns) throw new Failed('table-too-large', 'too many columns');
        cell = { column, type: attributes.get('t') ?? '', style: Number(attributes.get('s') ?? 0) };
      } else words.open(name);
    },
    close: (name) => {
      if (name === 'c') {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = cellOf(words.take());
      } else if (name === 'row') {
        if (!cells.some((each) => each.trim() !== '')) return;
        if (rows.length > tableLimits.rows) throw new Failed('table-too-large', 'too many rows');
        rows.push({ at, cells });
      } else words.close(name);
    },
    text: words.text,
  };
  must(readXml(sheet, handler));
  return rows;
};

/** "C7" stands in the third column. */
const columnOf = (place: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const dayMs = 24 * 60 * 60 * 1000;

/** Days since the last day of 1899, as spreadsheets count them. */
const dayOf = (said: string): string => {
  const days = Number(said);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return said;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * dayMs).toISOString().slice(0, 10);
};

/** A phone number of fifteen figures is kept as it is written, not as 4.9E+11. */
const plainNumber = (said: string): string => {
  const value = Number(said);
  return /e/i.test(said) && Number.isFinite(value) && Math.abs(value) < 1e21 ? String(value) : said;
};
