import { at, picture, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

const strips = Array.from({ length: 16 }, (_, row) => `40 ${190 + row * 2} 520 2 re f`).join(' ');
const tiles = Array.from({ length: 40 }, (_, column) => `${40 + column * 14} 190 14 30 re f`).join(' ');

/** Covers, windows and places that are no plain box. */
export const shapeTricks: readonly Trick[] = [
  ['strips-over', 'covered-text', (words) => drawn(`${at(50, 200, words)} 1 g ${strips}`)],
  ['tiles-over', 'covered-text', (words) => drawn(`${at(50, 200, words)} .9 g ${tiles}`)],
  ['thick-line', 'covered-text', (words) => drawn(`${at(50, 200, words)} 1 G 30 w 40 204 m 580 204 l S`)],
  [
    'thick-black-line',
    'covered-text',
    (words) => drawn(`${at(50, 200, words)} 0 G 30 w 40 204 m 580 204 l S`),
  ],
  [
    'inline-picture',
    'covered-text',
    (words) =>
      drawn(`${at(50, 200, words)} q 540 0 0 40 40 185 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID C0> EI Q`),
  ],
  [
    'picture-in-a-form',
    'covered-text',
    (words) =>
      drawn(`${at(50, 200, words)} /X Do`, {
        pictures: '/X 10 0 R',
        objects: [
          stream(
            '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</P 11 0 R>>>>',
            Buffer.from('q 560 0 0 60 20 180 cm /P Do Q'),
          ),
          picture(6, 6, () => [200, 210, 220]),
        ],
      }),
  ],
  [
    'gradient-over',
    'covered-text',
    (words) =>
      drawn(`${at(50, 200, words)} q 40 185 540 40 re W n /G sh Q`, {
        resources: '/Shading<</G 10 0 R>>',
        objects: [
          '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[1 1 1]/C1[.9 .95 1]>>/Extend[true true]>>',
        ],
      }),
  ],
  [
    'window-of-corners',
    'clipped-text',
    (words) => drawn(`q 0 0 5 842 re 590 0 5 842 re W n ${at(50, 300, words)} Q`),
  ],
  [
    'window-of-a-triangle',
    'clipped-text',
    (words) => drawn(`q 0 0 m 595 0 l 0 20 l h 595 842 m 590 842 l 595 830 l h W n ${at(50, 300, words)} Q`),
  ],
  [
    'two-windows',
    'clipped-text',
    (words) => drawn(`q 0 0 200 842 re W n 400 0 195 842 re W n ${at(220, 300, words, 5)} Q`),
  ],
  ['no-size', 'tiny-text', (words) => drawn(`BT /F 0 Tf 50 80 Td (${words}) Tj ET`)],
  ['on-one-spot', 'tiny-text', (words) => drawn(`BT /F 11 Tf -7 Tc 50 80 Td (${words}) Tj 0 Tc ET`)],
  ['flat-letters', 'tiny-text', (words) => drawn(`BT /F 11 Tf 1 0 0 .05 50 80 Tm (${words}) Tj ET`)],
  ['two-points-and-a-half', 'tiny-text', (words) => drawn(at(50, 80, words, 2.5))],
  ['below-the-page', 'off-page-text', (words) => drawn(at(50, -40, words))],
  ['right-of-the-page', 'off-page-text', (words) => drawn(at(700, 400, words))],
];
