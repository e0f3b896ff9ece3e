import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml';

const textOf = (source: string) => {
  const parts: string[] = [];
  const read = readXml(strToU8(source), {
    open: (name, attributes) =>
      parts.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}>`),
    close: () => undefined,
    text: (text) => parts.push(text),
  });
  return read.ok ? parts.join('') : read.error.kind;
};

describe('readXml', () => {
  test('reads text, CDATA, local names and values with a > in them', () => {
    expect(
      textOf('<?xml version="1.0"?><w:a w:v="x>y"><!-- no --><b/>1 &amp; &#x32;<![CDATA[<3>]]></w:a>'),
    ).toBe('<a v=x>y><b>1 & 2<3>');
  });

  test('refuses a DOCTYPE, where entity bombs and files from the disk come from', () => {
    expect(textOf('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>')).toBe('document-damaged');
  });

  test('an entity it does not know becomes nothing', () => {
    expect(textOf('<a>x&secret;y&#0;</a>')).toBe('<a>xy');
  });

  test.each(['<a><b></a>', '<a>', '<a', '<a></b>', '<a><!-- '])('says that %s is damaged', (source) => {
    expect(textOf(source)).toBe('document-damaged');
  });

  test('a tower of elements is refused instead of filling the memory', () => {
    expect(textOf('<a>'.repeat(100_000))).toBe('document-damaged');
  });
});
