import { at, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

const white = '1 1 1';
const tiling = (paint: string): Buffer =>
  stream(
    '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 8 8]/XStep 8/YStep 8/Resources<<>>',
    Buffer.from(`${paint} 0 0 8 8 re f`),
  );
const gradient = (from: string, to: string): string =>
  `<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[${from}]/C1[${to}]>>/Extend[true true]>>`;

/** Inks that come out as the ground: patterns, gradients, colour spaces, ways of mixing and masks. */
export const blendTricks: readonly Trick[] = [
  [
    'white-tiles',
    'background-colour',
    (words) =>
      drawn(`q /Pattern cs /T scn ${at(50, 90, words)} Q`, {
        resources: '/Pattern<</T 10 0 R>>',
        objects: [tiling('1 g')],
      }),
  ],
  [
    'empty-tiles',
    'invisible-ink',
    (words) =>
      drawn(`q /Pattern cs /T scn ${at(50, 90, words)} Q`, {
        resources: '/Pattern<</T 10 0 R>>',
        objects: [
          stream(
            '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 8 8]/XStep 8/YStep 8/Resources<<>>',
            Buffer.from('0 g'),
          ),
        ],
      }),
  ],
  [
    'white-gradient',
    'background-colour',
    (words) =>
      drawn(`q /Pattern cs /S scn ${at(50, 90, words)} Q`, {
        resources: '/Pattern<</S 10 0 R>>',
        objects: [`<</Type/Pattern/PatternType 2/Shading ${gradient(white, '.98 .98 1')}>>`],
      }),
  ],
  [
    'separation-without-ink',
    'background-colour',
    (words) =>
      drawn(`q /Spot cs 0 scn ${at(50, 90, words)} Q`, {
        resources:
          '/ColorSpace<</Spot[/Separation/Gold/DeviceCMYK<</FunctionType 2/N 1/Domain[0 1]/C0[0 0 0 0]/C1[0 .2 .8 .1]>>]>>',
      }),
  ],
  [
    'indexed-white',
    'background-colour',
    (words) =>
      drawn(`q /Few cs 1 sc ${at(50, 90, words)} Q`, {
        resources: '/ColorSpace<</Few[/Indexed/DeviceRGB 1<000000FFFFFF>]>>',
      }),
  ],
  [
    'screened',
    'background-colour',
    (words) => drawn(`q /B gs 0 g ${at(50, 90, words)} Q`, { states: '/B<</BM/Screen>>' }),
  ],
  [
    'lightened',
    'background-colour',
    (words) => drawn(`q /B gs .4 g ${at(50, 90, words)} Q`, { states: '/B<</BM/Lighten>>' }),
  ],
  [
    'multiplied-white',
    'background-colour',
    (words) =>
      drawn(`.2 .3 .5 rg 0 60 595 60 re f q /B gs 1 g ${at(50, 90, words)} Q`, {
        states: '/B<</BM/Multiply>>',
      }),
  ],
  [
    'masked-away',
    'invisible-ink',
    (words) =>
      drawn(`q /M gs 0 g ${at(50, 90, words)} Q`, {
        states: '/M<</SMask<</Type/Mask/S/Luminosity/G 10 0 R>>>>',
        objects: [
          stream(
            '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency/CS/DeviceGray>>',
            Buffer.from('0 g 0 0 595 842 re f'),
          ),
        ],
      }),
  ],
  [
    'nested-groups',
    'invisible-ink',
    (words) =>
      drawn('q /H gs /X Do Q', {
        states: '/H<</ca .15>>',
        pictures: '/X 10 0 R',
        objects: [
          stream(
            '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Group<</S/Transparency>>/Resources<</Font<</F 3 0 R>>/ExtGState<</H<</ca .15>>>>>>',
            Buffer.from(`/H gs ${at(50, 300, words)}`),
          ),
        ],
      }),
  ],
  [
    'layer-in-a-membership',
    'marked-hidden',
    (words) =>
      drawn(`/OC /L BDC ${at(50, 330, words)} EMC`, {
        resources: '/Properties<</L 11 0 R>>',
        catalog: '/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]>>>>',
        objects: ['<</Type/OCG/Name(Notes)>>', '<</Type/OCMD/OCGs[10 0 R]/P/AllOn>>'],
      }),
  ],
  [
    'layer-of-a-form',
    'marked-hidden',
    (words) =>
      drawn('/X Do', {
        pictures: '/X 11 0 R',
        catalog: '/OCProperties<</OCGs[10 0 R]/D<</BaseState/OFF>>>>',
        objects: [
          '<</Type/OCG/Name(Notes)>>',
          stream(
            '/Type/XObject/Subtype/Form/OC 10 0 R/BBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>',
            Buffer.from(at(50, 300, words)),
          ),
        ],
      }),
  ],
];
