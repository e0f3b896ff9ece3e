import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown';

const read = (source: string) => {
  const text = readMarkdown(Buffer.from(source));
  return text.ok ? text.value : null;
};
const lines = (source: string) => read(source)?.pages[0]?.lines.map((line) => line.text);

test('marks become headings, items and bold lines, and are no text', () => {
  const found = read('# Jane Roe\n\nWork\n----\n\n**Nurse**\n* led *a* team\n1. `Epic`')?.pages[0]?.lines;
  expect(found?.map(({ text, heading, item, bold }) => [text, heading, item, bold])).toEqual([
    ['Jane Roe', true, false, true],
    ['Work', true, false, false],
    ['Nurse', false, false, true],
    ['led a team', false, true, false],
    ['Epic', false, true, false],
  ]);
});

test('a link keeps its words and where it leads; an address said twice is said once', () => {
  expect(
    lines(
      '[My site](https://example.com/a_b) [jane@example.com](mailto:jane@example.com) <https://example.org>',
    ),
  ).toEqual(['My site (https://example.com/a_b) jane@example.com https://example.org']);
});

test('a row of a table is a line of cells', () => {
  expect(lines('| From | To |\n|------|:--:|\n| 2019 | 2021 |')).toEqual(['From  To', '2019  2021']);
});

test('signs that mark nothing stay: C*, snake_case, 3 * 4', () => {
  expect(lines('C* and my_long_name and 3 * 4 \\*x\\*')).toEqual(['C* and my_long_name and 3 * 4 *x*']);
});

test('remarks are hidden from whoever reads the page', () => {
  const text = read('Jane <!-- hire me -->Roe\n\n[//]: # (best of all)');
  expect(text?.pages[0]?.lines.map((line) => line.text)).toEqual(['Jane Roe']);
  expect(text?.findings.map(({ text: words }) => words)).toEqual(['hire me', 'best of all']);
});
