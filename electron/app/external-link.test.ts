import { describe, expect, test } from 'vitest';
import { externalLink } from './external-link';

describe('a link that leads out of the program', () => {
  test('may be a web page or a mail', () => {
    expect(externalLink('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(externalLink('mailto:jane@example.org?subject=Hello')).toBe(
      'mailto:jane@example.org?subject=Hello',
    );
  });

  test('never starts a program, opens a file or talks in the clear', () => {
    for (const url of [
      'http://example.org/',
      'file:///etc/passwd',
      'smb://host/share',
      'javascript:alert(1)',
      'ms-msdt:/id',
      'vscode://open',
      '\\\\host\\share',
      ' ',
      '',
    ])
      expect(externalLink(url), url).toBeUndefined();
  });

  test('never pretends to be another host, attaches a file or floods the dialog', () => {
    expect(externalLink('https://example.org@evil.test/')).toBeUndefined();
    expect(externalLink('mailto:a@example.org?Attach=/home/jane/cv.pdf')).toBeUndefined();
    expect(externalLink(`https://example.org/${'a'.repeat(2000)}`)).toBeUndefined();
    expect(externalLink('https://еxample.org/')).toBe('https://xn--xample-2of.org/');
  });
});
