import { expect, test } from 'vitest';
import { maxCharacters } from './make-text';
import { readPlain } from './read-plain';

const lines = (bytes: readonly number[] | Uint8Array) => {
  const text = readPlain(Uint8Array.from(bytes));
  return text.ok ? text.value.pages[0]?.lines.map((line) => line.text) : text.error.kind;
};

test('UTF-8, UTF-16 and old Windows text all give the same name', () => {
  expect(lines(Buffer.from('\ufeffMüller\r\nKöln'))).toEqual(['Müller', 'Köln']);
  expect(lines(Buffer.from('\ufeffMüller\rKöln', 'utf16le'))).toEqual(['Müller', 'Köln']);
  expect(lines(Buffer.from('Müller\nKöln', 'latin1'))).toEqual(['Müller', 'Köln']);
});

test('marks that turn a line around or hide in it are taken out', () => {
  expect(lines(Buffer.from('Jane\u202eeoR\u200b \u0007x'))).toEqual(['JaneeoR x']);
});

test('a file of nothing but blanks is empty', () => {
  expect(lines(Buffer.from(' \n\t\n'))).toBe('file-empty');
});

test('a flood of text is cut and says so', () => {
  const text = readPlain(Buffer.from('x'.repeat(maxCharacters + 5)));
  expect(text.ok && text.value.pages[0]?.lines[0]?.text.length).toBe(maxCharacters);
  expect(text.ok && text.value.findings.map((finding) => finding.kind)).toEqual(['check-failed']);
});

const found = (source: string) => {
  const text = readPlain(Buffer.from(source));
  return text.ok
    ? text.value.pages.map((page) =>
        page.lines.map(({ text: words, heading, item, gap }) => [words, heading, item, gap]),
      )
    : [];
};

test('underlined lines are headings, marks begin items, empty lines are space, a form feed is a page', () => {
  expect(found('WORK\n====\n\n- led a team\n\u2022 taught\n\n\n2019 - 2021\n\fEnd')).toEqual([
    [
      ['WORK', true, false, 0],
      ['led a team', false, true, 2],
      ['taught', false, true, 0],
      ['2019 - 2021', false, false, 2],
    ],
    [['End', false, false, 0]],
  ]);
});

test('columns of a typed page stay apart, a dash before a figure is no list', () => {
  expect(found('Nurse          2019\tLeeds\nDone.  Next\n-5 degrees')[0]?.map(([words]) => words)).toEqual([
    'Nurse  2019  Leeds',
    'Done. Next',
    '-5 degrees',
  ]);
});
