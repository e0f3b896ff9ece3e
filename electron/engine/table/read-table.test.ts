import { expect, test } from 'vitest';
import { makeXlsx, sheetOf } from '../../../tests/support/files/make-xlsx';
import { readTable } from './read-table';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const rowsOf = (bytes: Uint8Array): readonly (readonly string[])[] | string => {
  const table = readTable(bytes);
  return table.ok ? [table.value.headings, ...table.value.rows.map(({ cells }) => cells)] : table.error.kind;
};
const people = [
  ['Name', 'E-mail'],
  ['Ana Silva', 'ana@example.org'],
];

test('a table from another program is cut at the wrong sign, or its umlauts break', () => {
  expect(rowsOf(utf8('Name,E-mail\r\nAna Silva,ana@example.org\r\n'))).toEqual(people);
  expect(rowsOf(utf8('\ufeffName;E-mail\nAna Silva;ana@example.org'))).toEqual(people);
  expect(rowsOf(utf16('Name\tE-mail\nAna Silva\tana@example.org\n'))).toEqual(people);
  expect(rowsOf(utf8('sep=|\nName|E-mail\nAna Silva|ana@example.org\n'))).toEqual(people);
  const umlauts = Buffer.from('Name;Ort\nJürgen Groß;Köln\n', 'latin1');
  expect(rowsOf(umlauts)).toEqual([
    ['Name', 'Ort'],
    ['Jürgen Groß', 'Köln'],
  ]);
});

test('a cell in quotes ends at its line, loses a doubled quote, or takes its neighbour along', () => {
  expect(rowsOf(utf8('Name,Notes,Place\n"Silva, Ana","says ""hi""\nand more",Porto\n"Bo" Lee,,\n'))).toEqual([
    ['Name', 'Notes', 'Place'],
    ['Silva, Ana', 'says "hi"\nand more', 'Porto'],
    ['Bo Lee'],
  ]);
});

test('a formula is worked out, or loses the sign that makes it text', () => {
  expect(rowsOf(utf8('Name,Notes\nAna,"=HYPERLINK(""http://x"")"\n'))).toEqual([
    ['Name', 'Notes'],
    ['Ana', '=HYPERLINK("http://x")'],
  ]);
});

test('rows lose the numbers that a spreadsheet shows, or a table without headings loses its first person', () => {
  const table = readTable(utf8('\nName,E-mail\n\nAna,a@example.org\n'));
  expect(table.ok && table.value.rows.map(({ at }) => at)).toEqual([4]);
  expect(rowsOf(utf8('Ana Silva,ana@example.org\n'))).toEqual([['Column 1', 'Column 2'], people[1]]);
});

test('a workbook is read from its hidden sheet, out of column, or a day comes in as a number', () => {
  expect(rowsOf(makeXlsx(people))).toEqual(people);
  const parts = {
    'xl/sharedStrings.xml':
      '<sst><si><t>Name</t></si><si><r><t>Ana </t></r><r><t>Silva</t></r><rPh><t>reading</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheetOf([
      '<c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><v>Since</v></c><c r="D1" t="str"><v>Phone</v></c>',
      '<c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>45292</v></c><c r="D2"><f>1+1</f><v>4.917112345678E12</v></c>',
    ]),
  };
  expect(rowsOf(makeXlsx([], parts))).toEqual([
    ['Name', 'Column 2', 'Since', 'Phone'],
    ['Ana Silva', '', '2024-01-01', '4917112345678'],
  ]);
});

test('what is no table is read as one', () => {
  expect(rowsOf(utf8('%PDF-1.4 a,b'))).toBe('format-unsupported');
  expect(rowsOf(Buffer.from([0, 1, 2, 3, 0, 5]))).toBe('format-unsupported');
  expect(rowsOf(utf8('\n\n'))).toBe('file-empty');
});

test('a table that is built to fill the memory is read to its end', () => {
  const column = `<c t="inlineStr"><is><t>a</t></is></c>`;
  const bomb = makeXlsx([], { 'xl/worksheets/sheet1.xml': sheetOf([' '.repeat(60_000_000)]) });
  expect(rowsOf(bomb)).toBe('archive-unsafe');
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>';
  expect(rowsOf(makeXlsx([], { 'xl/worksheets/sheet1.xml': entities }))).toBe('document-damaged');
  expect(rowsOf(utf8(`Name\n${'a\n'.repeat(1_000_000)}`))).toBe('table-too-large');
  expect(rowsOf(makeXlsx([], { 'xl/worksheets/sheet1.xml': sheetOf([column.repeat(300)]) }))).toBe(
    'table-too-large',
  );
  expect(rowsOf(utf8(`Name,Notes\nAna,"${'x'.repeat(40_000)}`))).toBe('table-too-large');
  expect(rowsOf(utf8(`${'a,'.repeat(500)}\n`))).toBe('table-too-large');
});
