import { expect, test } from 'vitest';
import { restoreLigatures } from './restore-ligatures';

test.each([
  ['Pro\ufffdles', 'Profiles'],
  ['Certi\ufffdcations', 'Certifications'],
  ['\ufffdnance', 'finance'],
  ['StackOver\ufffdow', 'StackOverflow'],
  ['o\ufffdce', 'office'],
  ['e\ufffdcient', 'efficient'],
  ['di\ufffderent', 'different'],
  ['O\ufffdine', 'Offline'],
  ['sta\ufffd-training', 'staff-training'],
  ['speci\ufffdc', 'specific'],
  ['tra\ufffdc', 'traffic'],
  ['informa\ufffdon', 'information'],
])('%s is %s', (drawn, meant) => expect(restoreLigatures(drawn)).toBe(meant));

test('a name, a lone character and a number are not guessed at', () => {
  for (const word of ['Schu\ufffdan', '\ufffd', '12\ufffd4', 'x\ufffd\ufffd\ufffdy']) {
    expect(restoreLigatures(word)).toBe(word);
  }
});
