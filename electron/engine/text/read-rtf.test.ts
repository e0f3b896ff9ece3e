import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRtf } from './read-rtf';

const read = (source: string) => {
  const text = readRtf(strToU8(source, true));
  if (!text.ok) return text.error.kind;
  return text.value.pages.flatMap((page) => page.lines.map((line) => line.text));
};
const findings = (source: string) => {
  const text = readRtf(strToU8(source, true));
  return text.ok ? text.value.findings.map((finding) => [finding.kind, finding.text]) : text.error.kind;
};

describe('readRtf', () => {
  test('letters beyond ASCII come by code page, by font and by number, each once', () => {
    expect(read("{\\rtf1\\ansi\\ansicpg1252 J\\'fcrgen}")).toEqual(['Jürgen']);
    expect(read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 \\'cf\\'f0}")).toEqual(['Пр']);
    expect(read("{\\rtf1\\uc1 M\\u252 ?ller \\uc2\\u26481\\'93\\'8c!}")).toEqual(['Müller 東!']);
    expect(read('{\\rtf1 \\u-10179 ?\\u-8704 ?x}')).toEqual(['😀x']);
  });

  test('fonts, styles, pictures and remarks are no text', () => {
    expect(
      read(
        '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\stylesheet{Normal;}}{\\info{\\author X}}{\\*\\generator W;}{\\pict 0badf00d}Seen\\par More}',
      ),
    ).toEqual(['Seen', 'More']);
  });

  test('hidden, white and tiny text is a finding, and what follows the group is seen again', () => {
    const source = '{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}A{\\v one}{\\cf1 two}{\\fs2 three}B}';
    expect(read(source)).toEqual(['AB']);
    expect(findings(source)).toEqual([
      ['marked-hidden', 'one'],
      ['background-colour', 'two'],
      ['tiny-text', 'three'],
    ]);
  });

  test('binary data and half an escape at the end do not derail it', () => {
    expect(read('{\\rtf1 a\\bin5 }}}}}b\\')).toEqual(['ab']);
    expect(read("{\\rtf1 a\\'f")).not.toBe('internal');
  });

  test('a tower of groups is damaged, not a full memory', () => {
    expect(read(`{\\rtf1 ${'{'.repeat(1_000_000)}`)).toBe('document-damaged');
  });
});
