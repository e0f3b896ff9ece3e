import { at, picture, stream } from '../hand-pdf';
import { pick } from '../payloads';
import { drawn, type Trick } from './trick';

export const coverTricks: readonly Trick[] = [
  ['white-box', 'covered-text', (words) => drawn(`${at(50, 200, words)} 1 g 40 190 520 30 re f`)],
  [
    'coloured-bar',
    'covered-text',
    (words, step) => drawn(`${at(50, 200, words)} ${pick(['.1 .4 .6 rg', '.2 g'], step)} 0 180 595 60 re f`),
  ],
  [
    'picture-over',
    'covered-text',
    (words) =>
      drawn(`${at(50, 200, words)} q 560 0 0 60 20 180 cm /P Do Q`, {
        pictures: '/P 10 0 R',
        objects: [picture(60, 6, (x) => [x * 4, 120, 160])],
      }),
  ],
  [
    'round-shape',
    'covered-text',
    (words) =>
      drawn(`${at(60, 200, words, 6)} .3 .5 .7 rg 40 180 m 560 180 l 560 180 575 205 560 230 c 40 230 l h f`),
  ],
  [
    'annotation-over',
    'covered-text',
    (words) =>
      drawn(at(50, 200, words), {
        page: '/Annots[10 0 R]',
        objects: [
          '<</Type/Annot/Subtype/Square/Rect[40 185 560 225]/F 4/C[1 1 1]/IC[1 1 1]/AP<</N 11 0 R>>>>',
          stream('/Type/XObject/Subtype/Form/BBox[0 0 520 40]', Buffer.from('1 g 0 0 520 40 re f')),
        ],
      }),
  ],
];
