import { describe, expect, test } from 'vitest';
import { boldRun, hiddenRun, makeDoc } from '../../../tests/support/files/make-doc';
import { openCompound } from '../intake/compound-file';
import { readDoc } from './read-doc';

const read = (bytes: Uint8Array) => {
  const file = openCompound(bytes);
  const text = file.ok ? readDoc(file.value) : file;
  return text.ok ? text.value : text.error.kind;
};
const linesOf = (bytes: Uint8Array) => {
  const text = read(bytes);
  return typeof text === 'string' ? text : text.pages[0]?.lines.map((line) => line.text);
};

describe('readDoc', () => {
  test('letters of all scripts, breaks and tabs; codes of fields are no text', () => {
    const runs = [
      { text: 'Jöhn Рое\u000bLeeds\t2019\rMail \u0013 HYPERLINK "mailto:a"\u0014a@example.com\u0015!\r' },
    ];
    expect(linesOf(makeDoc(runs))).toEqual(['Jöhn Рое', 'Leeds  2019', 'Mail a@example.com!']);
  });

  test('a run that is marked hidden, white or tiny is a finding; a bold line is known', () => {
    const text = read(
      makeDoc([
        { text: 'Jane Roe', list: boldRun },
        { text: '\rNurse ' },
        { text: 'hidden', list: hiddenRun },
        { text: ' and ' },
        { text: 'white', list: [0x70, 0x68, 255, 255, 255, 0] },
        { text: 'tiny', list: [0x43, 0x4a, 2, 0] },
        { text: 'cook\r' },
      ]),
    );
    if (typeof text === 'string') throw new Error(text);
    expect(text.pages[0]?.lines.map((line) => [line.text, line.bold])).toEqual([
      ['Jane Roe', true],
      ['Nurse and cook', false],
    ]);
    expect(text.findings.map((finding) => [finding.kind, finding.text])).toEqual([
      ['marked-hidden', 'hidden'],
      ['background-colour', 'white'],
      ['tiny-text', 'tiny'],
    ]);
  });

  test('deleted text is not read', () => {
    expect(
      linesOf(makeDoc([{ text: 'Jane' }, { text: ' Doe', list: [0x00, 0x08, 1] }, { text: ' Roe\r' }])),
    ).toEqual(['Jane Roe']);
  });

  test('a locked file and one of Word 95 say so', () => {
    expect(read(makeDoc([{ text: 'x\r' }], { encrypted: true }))).toBe('document-locked');
    expect(read(makeDoc([{ text: 'x\r' }], { version: 0x65 }))).toBe('format-unsupported');
    expect(read(makeDoc([{ text: '\r' }]))).toBe('file-empty');
  });

  test('any byte may be wrong without an exception', () => {
    const bytes = makeDoc([{ text: 'Jane Roe', list: boldRun }, { text: '\rNurse\r' }]);
    for (let at = 512; at < bytes.length; at += 37) {
      const wrong = Uint8Array.from(bytes);
      wrong.fill(0xff, at, at + 4);
      expect(() => read(wrong)).not.toThrow();
    }
  });
});
