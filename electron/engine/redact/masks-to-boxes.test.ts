import { textPage } from '@shared/model/text';
import { expect, test } from 'vitest';
import { masksToBoxes } from './masks-to-boxes';

const page = textPage.parse({
  number: 2,
  width: 600,
  height: 800,
  lines: [
    { text: 'Anna Baker  Nurse', box: [50, 100, 200, 10], edges: [50, 80, 85, 120, 200, 250] },
    { text: 'no edges here', box: [50, 120, 100, 10] },
    { text: 'no box', box: null },
  ],
});

test.each([
  ['a part of a word', { line: 0, from: 1, to: 3 }, [48.8, 98.2, 81.2, 111.8]],
  ['two words', { line: 0, from: 0, to: 10 }, [48.8, 98.2, 121.2, 111.8]],
  ['a line whose words have no places', { line: 1, from: 0, to: 2 }, [48.8, 118.2, 151.2, 131.8]],
  ['a line without a place', { line: 2, from: 0, to: 2 }, [0, 0, 600, 800]],
])('%s is seen beside its cover', (_, mask, wanted) => {
  const [box] = masksToBoxes(page, [
    { page: 2, ...mask },
    { page: 1, line: 0, from: 0, to: 4 },
  ]);
  const [x = 0, y = 0, width = 0, height = 0] = box ?? [];
  expect([x, y, x + width, y + height].map((value) => Math.round(value * 10) / 10)).toEqual(wanted);
});

test('a cover is drawn over nothing', () => {
  expect(
    masksToBoxes(page, [
      { page: 2, line: 0, from: 10, to: 12 },
      { page: 2, line: 9, from: 0, to: 4 },
    ]),
  ).toEqual([]);
});
