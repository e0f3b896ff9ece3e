import { at, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

export const inkTricks: readonly Trick[] = [
  ['render-mode-3', 'invisible-ink', (words, step) => drawn(`q 3 Tr ${at(50, 380 - step * 90, words)} Q`)],
  ['render-mode-7', 'invisible-ink', (words) => drawn(`q 7 Tr ${at(50, 400, words)} Q`)],
  [
    'alpha-zero',
    'invisible-ink',
    (words, step) => drawn(`q /Z gs ${at(50, 120 + step * 20, words)} Q`, { states: '/Z<</ca 0/CA 0>>' }),
  ],
  [
    'alpha-two-percent',
    'invisible-ink',
    (words) => drawn(`q /Z gs ${at(50, 420, words)} Q`, { states: '/Z<</ca .02/CA 1>>' }),
  ],
  [
    'group-alpha',
    'invisible-ink',
    (words) =>
      drawn('q /Z gs /X Do Q', {
        states: '/Z<</ca 0>>',
        pictures: '/X 10 0 R',
        objects: [
          stream(
            '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>/Resources<</Font<</F 3 0 R>>>>',
            Buffer.from(at(50, 300, words)),
          ),
        ],
      }),
  ],
  [
    'layer-off',
    'marked-hidden',
    (words) =>
      drawn(`/OC /L BDC ${at(50, 330, words)} EMC`, {
        resources: '/Properties<</L 10 0 R>>',
        catalog: '/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>',
        objects: ['<</Type/OCG/Name(Notes)>>'],
      }),
  ],
];
