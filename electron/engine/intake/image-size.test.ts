import { expect, test } from 'vitest';
import { imageSize, isTooLarge } from './image-size';

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

test.each([
  ['image/png', '89504e470d0a1a0a 0000000d 49484452 00000280 000001e0', { width: 640, height: 480 }],
  [
    'image/jpeg',
    'ffd8 ffe00010 4a464946000101000001000100 00 ffc0 0011 08 01e0 0280 03',
    { width: 640, height: 480 },
  ],
  [
    'image/tiff',
    '49492a00 08000000 0200 0001 0300 01000000 80020000 0101 0400 01000000 e0010000 00000000',
    { width: 640, height: 480 },
  ],
  [
    'image/webp',
    '52494646 20000000 57454250 56503858 0a000000 00000000 7f0200 df0100',
    { width: 640, height: 480 },
  ],
  ['image/webp', '52494646 20000000 57454250 5650384c 0a000000 2f 7fc27700', { width: 640, height: 480 }],
] as const)('the size of %s is read from its head', (mediaType, bytes, size) => {
  expect(imageSize(hex(bytes), mediaType)).toEqual(size);
});

test('a head that ends too early or leads in a circle gives no size', () => {
  expect(imageSize(hex('89504e470d0a1a0a'), 'image/png')).toBeNull();
  expect(imageSize(hex('ffd8ffe0'), 'image/jpeg')).toBeNull();
  expect(imageSize(hex('49492a00 08000000 0000 08000000'), 'image/tiff')).toEqual({ width: 0, height: 0 });
});

test('forty million dots are the limit, and a side of 65,000', () => {
  expect(isTooLarge({ width: 8000, height: 5000 })).toBe(false);
  expect(isTooLarge({ width: 8001, height: 5000 })).toBe(true);
  expect(isTooLarge({ width: 65_001, height: 1 })).toBe(true);
});
