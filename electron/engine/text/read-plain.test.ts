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
