import { expect, test } from 'vitest';
import { packedMeaning } from './packed-meaning';

test('letters drawn in a false font, or names in a row, come near to what is asked', () => {
  expect(packedMeaning.known('gurdendidn ideeachee euni nsaba nnhocbagd gacga okihesv vathho')).toBeLessThan(
    250,
  );
});

test('a trade with words of its own, or a short line, is taken for noise', () => {
  expect(packedMeaning.known('Implemented Pertino, EMC VNX 5300, VNXe 3200')).toBeGreaterThan(150);
  expect(packedMeaning.known('SolidWorks, Creo')).toBe(1000);
});
