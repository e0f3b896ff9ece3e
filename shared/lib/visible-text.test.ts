import { describe, expect, test } from 'vitest';
import { visibleProse, visibleText } from './visible-text';

describe('visibleText', () => {
  test('a name that turns itself round to look like a PDF is shown as it is', () => {
    expect(visibleText('resume\u202Efdp.exe')).toBe('resume⟨RLO⟩fdp.exe');
  });
  test('every sign that changes direction is written out, not only the override', () => {
    for (const sign of '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
      expect(visibleText(`a${sign}b`)).toMatch(/^a⟨[A-Z]{3}⟩b$/);
  });
  test('a line break in a name cannot make one row look like two', () => {
    expect(visibleText('anna\r\nread.pdf')).toBe('anna⟨CR⟩⟨LF⟩read.pdf');
  });
  test('two names that differ by a sign of no width look different', () => {
    expect(visibleText('anna\u200B.pdf')).not.toBe(visibleText('anna.pdf'));
    expect(visibleText('anna\u2063.pdf')).toBe('anna⟨U+2063⟩.pdf');
    expect(visibleText('anna\u3164.pdf')).toBe('anna⟨U+3164⟩.pdf');
  });
  test('signs outside the first plane are named by their whole number', () => {
    expect(visibleText('a\u{E0041}b')).toBe('a⟨U+E0041⟩b');
  });
  test('half a surrogate pair, as Windows allows in names, does not vanish', () => {
    expect(visibleText('a\uD800b')).toBe('a⟨U+D800⟩b');
  });
  test('honest names of all scripts stay as they are', () => {
    for (const name of [
      'Zoë Müller-Łukasz (2).pdf',
      'سيرة ذاتية.docx',
      'می‌خواهم.pdf',
      '👩‍💻 履歴書.pdf',
      'José.pdf',
    ])
      expect(visibleText(name)).toBe(name);
  });
});

describe('visibleProse', () => {
  test('line breaks and tabs of a page stay, an override is written out', () => {
    expect(visibleProse('a\tb\nc\u202Ed')).toBe('a\tb\nc⟨RLO⟩d');
  });
});
