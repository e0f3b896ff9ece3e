import { expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes';

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffŁódź')],
  ['UTF-16', Buffer.from('\ufeffŁódź', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('Łódź and more', 'utf16le')],
  ['UTF-32', Buffer.from('fffe00004101 0000f3000000640000007a010000'.replace(' ', ''), 'hex')],
])('%s gives the letters', (_name, bytes) => {
  expect(decodeBytes(bytes).replace('\ufeff', '')).toMatch(/^Łód[źz]/);
});

test('the code page of old Windows is guessed by whose letters they are', () => {
  const polish = Buffer.from([
    0x50, 0x72, 0x61, 0x63, 0x6f, 0x77, 0x61, 0xb3, 0x20, 0x77, 0x20, 0xa3, 0x6f, 0x64, 0x7a, 0x69, 0x20,
    0xbf, 0xf3, 0xb3, 0xb9,
  ]);
  const russian = Buffer.from([0xcc, 0xe5, 0xe4, 0xf1, 0xe5, 0xf1, 0xf2, 0xf0, 0xe0]);
  expect(decodeBytes(polish)).toBe('Pracował w Łodzi żółą');
  expect(decodeBytes(russian)).toBe('Медсестра');
  expect(decodeBytes(Buffer.from('Größe, François, señor, Århus', 'latin1'))).toBe(
    'Größe, François, señor, Århus',
  );
});

test('UTF-8 that was cut off in a letter is still UTF-8', () => {
  const cut = Buffer.from('Müller, Köln, Jürgen, Größe, Äpfel, ü').subarray(0, -1);
  expect(decodeBytes(cut)).toBe('Müller, Köln, Jürgen, Größe, Äpfel, ');
});
