import { at, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

const black = '0 g ';
export const placeTricks: readonly Trick[] = [
  ['one-point', 'tiny-text', (words, step) => drawn(`${black}${at(50 + step * 60, 40, words, 1)}`)],
  [
    'half-point-by-matrix',
    'tiny-text',
    (words) => drawn(`BT /F 12 Tf .05 0 0 .05 50 80 Tm (${words}) Tj ET`),
  ],
  ['scaled-page', 'tiny-text', (words) => drawn(`q .1 0 0 .1 0 0 cm ${at(500, 400, words, 12)} Q`)],
  ['squeezed', 'tiny-text', (words) => drawn(`BT /F 12 Tf 1 Tz 50 80 Td (${words}) Tj 100 Tz ET`)],
  ['above-the-page', 'off-page-text', (words) => drawn(at(50, 900, words))],
  ['left-of-the-page', 'off-page-text', (words) => drawn(at(-2000, 400, words))],
  [
    'outside-the-crop',
    'off-page-text',
    (words) => drawn(at(50, 20, words), { page: '/CropBox[0 40 595 842]' }),
  ],
  ['raised-away', 'off-page-text', (words) => drawn(`BT /F 11 Tf 900 Ts 50 100 Td (${words}) Tj 0 Ts ET`)],
  [
    'clipped-away',
    'clipped-text',
    (words, step) => drawn(`q ${step * 3} 0 2 2 re W n ${at(50, 300, words)} Q`),
  ],
  [
    'empty-form',
    'clipped-text',
    (words) =>
      drawn('/X Do', {
        pictures: '/X 10 0 R',
        objects: [
          stream(
            '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</Font<</F 3 0 R>>>>',
            Buffer.from(at(50, 300, words)),
          ),
        ],
      }),
  ],
];
