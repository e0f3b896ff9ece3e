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

  test('headings, items, bold lines and rows are known; a footer stands last', () => {
    const text = readRtf(
      strToU8(
        '{\\rtf1{\\stylesheet{\\s1 heading 1;}{\\s2 Normal;}}{\\info{\\creatim\\yr2020\\mo1\\dy2\\hr3\\min4}{\\author X}}{\\*\\generator Writer;}{\\footer Page\\par}\\pard\\s1 Work\\par\\pard\\s2{\\listtext 1.\\tab}led\\par\\pard{\\b\\fs28 Nurse}\\par\\trowd\\cellx1\\cellx2\\pard\\intbl 2019\\cell Ward\\cell\\row\\pard End\\par}',
      ),
    );
    const found = text.ok ? text.value.pages[0]?.lines : [];
    expect(
      found?.map(({ text: words, heading, item, bold, size }) => [words, heading, item, bold, size]),
    ).toEqual([
      ['Work', true, false, false, 12],
      ['led', false, true, false, 12],
      ['Nurse', false, false, true, 14],
      ['2019  Ward', false, false, false, 12],
      ['End', false, false, false, 12],
      ['Page', false, false, false, 12],
    ]);
    expect(text.ok && text.value.properties).toEqual({
      createdAt: '2020-01-02T03:04:00.000Z',
      modifiedAt: null,
      producer: 'Writer',
    });
  });

  test('white letters in a dark cell are seen, in the light cell beside it they are not', () => {
    const source =
      '{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue80;}\\trowd\\clcbpat2\\cellx1\\cellx2\\pard\\intbl{\\cf1 Skills}\\cell\\pard\\intbl Work{\\cf1 lost}\\cell\\row}';
    expect(read(source)).toEqual(['Skills  Work']);
    expect(findings(source)).toEqual([['background-colour', 'lost']]);
  });
});
