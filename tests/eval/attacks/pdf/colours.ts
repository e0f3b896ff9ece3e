import { at, picture } from '../hand-pdf';
import { pick } from '../payloads';
import { drawn, type Trick } from './trick';

export const colourTricks: readonly Trick[] = [
  ['white-on-white', 'background-colour', (words, step) => drawn(`1 g ${at(50, 60 + step * 300, words, 8)}`)],
  [
    'almost-white',
    'background-colour',
    (words, step) =>
      drawn(`${pick(['.98 g', '.96 .97 .98 rg', '.94 g', '0 0 .03 0 k'], step)} ${at(50, 90, words, 9)}`),
  ],
  ['white-stroke', 'background-colour', (words) => drawn(`1 G 1 Tr ${at(50, 90, words, 9)} 0 Tr`)],
  [
    'navy-on-navy',
    'background-colour',
    (words) => drawn(`.1 .15 .35 rg 0 0 595 120 re f .1 .16 .36 rg ${at(50, 60, words)}`),
  ],
  [
    'grey-sidebar',
    'background-colour',
    (words) => drawn(`.85 g 400 0 195 400 re f .86 g ${at(405, 200, words, 8)}`),
  ],
  [
    'dark-on-dark-sidebar',
    'background-colour',
    (words) => drawn(`0 g 0 0 595 100 re f .06 g ${at(40, 50, words, 8)}`),
  ],
  [
    'see-through-grey',
    'background-colour',
    (words) => drawn(`q /T gs ${at(50, 70, words)} Q`, { states: '/T<</ca .06>>' }),
  ],
  [
    'colour-of-gradient',
    'background-colour',
    (words) =>
      drawn(`q 0 0 595 100 re W n /G sh Q .9 .9 .95 rg ${at(50, 50, words, 9)}`, {
        resources: '/Shading<</G 10 0 R>>',
        objects: [
          '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[.9 .9 .95]/C1[.91 .9 .95]>>/Extend[true true]>>',
        ],
      }),
  ],
  [
    'colour-of-picture',
    'background-colour',
    (words, step) =>
      drawn(
        `q 595 0 0 150 0 0 cm /P Do Q ${step % 2 === 0 ? '.2 .3 .2 rg' : '.21 .31 .2 rg'} ${at(50, 60, words, 10)}`,
        {
          pictures: '/P 10 0 R',
          objects: [picture(40, 12, () => [51, 76, 51])],
        },
      ),
  ],
  [
    'pattern-colour-space',
    'background-colour',
    (words) => drawn(`/DeviceRGB cs 1 1 1 sc ${at(50, 90, words)}`),
  ],
];
