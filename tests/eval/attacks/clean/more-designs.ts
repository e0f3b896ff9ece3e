import { at, column, type HandPdf, picture, stream } from '../hand-pdf';
import { resumeLines } from '../payloads';

const page = column(resumeLines);
const below = column(resumeLines.slice(1), { y: 740 });
const name = at(50, 790, 'Marta Olszewska', 24);
const form = (content: string, more = ''): Buffer =>
  stream(
    `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${more}/Resources<</Font<</F 3 0 R>>/ExtGState<</H<</ca .9>>>>>>`,
    Buffer.from(content),
  );

/** What drawing programs do with masks, mixing, patterns, lines and layers, all of it to be seen. */
export const moreDesigns: readonly (readonly [string, HandPdf])[] = [
  ['band-of-a-thick-line', { content: `.1 .2 .4 RG 50 w 0 798 m 595 798 l S 1 g ${name} 0 g ${below}` }],
  [
    'band-of-strips',
    {
      content: `${Array.from({ length: 40 }, (_, row) => `.${10 + (row % 9)} .2 .4 rg 0 ${770 + row} 595 1.2 re f`).join(' ')} 1 g ${name} 0 g ${below}`,
    },
  ],
  [
    'gradient-letters',
    {
      content: `q /Pattern cs /S scn ${name} Q ${below}`,
      resources: '/Pattern<</S 10 0 R>>',
      objects: [
        '<</Type/Pattern/PatternType 2/Shading<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 300 0]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[.1 .2 .6]/C1[1 1 1]>>/Extend[true true]>>>>',
      ],
    },
  ],
  [
    'tiled-letters',
    {
      content: `q /Pattern cs /T scn ${name} Q ${below}`,
      resources: '/Pattern<</T 10 0 R>>',
      objects: [
        stream(
          '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>',
          Buffer.from('1 g 0 0 4 4 re f .2 .2 .5 rg 0 0 2 4 re f'),
        ),
      ],
    },
  ],
  [
    'multiplied-black',
    { content: `.9 .9 .6 rg 0 500 595 342 re f q /B gs 0 g ${page} Q`, states: '/B<</BM/Multiply>>' },
  ],
  [
    'screened-white-on-dark',
    {
      content: `.1 .1 .3 rg 0 760 595 82 re f q /B gs 1 g ${name} Q 0 g ${below}`,
      states: '/B<</BM/Screen>>',
    },
  ],
  [
    'soft-edged-photo',
    {
      content: `${page} q /M gs /P Do Q`,
      states: '/M<</SMask<</Type/Mask/S/Luminosity/G 10 0 R>>>>',
      pictures: '/P 11 0 R',
      objects: [
        form('0 g 0 0 595 842 re f 1 g 480 740 60 60 re f', '/Group<</S/Transparency/CS/DeviceGray>>'),
        form('.4 .3 .2 rg 480 740 60 60 re f'),
      ],
    },
  ],
  [
    'text-through-an-open-mask',
    {
      content: `q /M gs ${page} Q`,
      states: '/M<</SMask<</Type/Mask/S/Luminosity/G 10 0 R>>>>',
      objects: [form('1 g 0 0 595 842 re f', '/Group<</S/Transparency/CS/DeviceGray>>')],
    },
  ],
  [
    'group-of-its-own',
    {
      content: '/X Do',
      pictures: '/X 10 0 R',
      objects: [form(`/H gs ${page}`, '/Group<</S/Transparency/I true>>')],
    },
  ],
  ['clipped-twice', { content: `q 0 0 595 842 re 0 0 595 842 re W n ${page} Q` }],
  [
    'clipped-to-a-rounded-card',
    {
      content: `q 30 20 m 565 20 l 575 20 585 30 585 40 c 585 800 l 585 815 575 825 565 825 c 30 825 l 20 825 10 815 10 800 c 10 40 l 10 30 20 20 30 20 c h W n ${page} Q`,
    },
  ],
  [
    'layer-that-is-on',
    {
      content: `/OC /L BDC ${page} EMC`,
      resources: '/Properties<</L 10 0 R>>',
      catalog: '/OCProperties<</OCGs[10 0 R]/D<</ON[10 0 R]>>>>',
      objects: ['<</Type/OCG/Name(Print)>>'],
    },
  ],
  [
    'four-points',
    { content: `${page} .3 g ${at(50, 30, 'Set in Helvetica, printed on recycled paper', 4)}` },
  ],
  ['struck-through', { content: `${page} 0 G 1.2 w 50 590 m 300 590 l S` }],
  ['tightened-heading', { content: `BT /F 24 Tf -1.2 Tc 50 790 Td (Marta Olszewska) Tj 0 Tc ET ${below}` }],
  [
    'chapters',
    {
      content: page,
      catalog: '/Outlines 10 0 R',
      objects: [
        '<</Type/Outlines/First 11 0 R/Last 12 0 R/Count 2>>',
        '<</Title(Experience)/Parent 10 0 R/Next 12 0 R/Dest[4 0 R/Fit]>>',
        '<</Title(Education and training)/Parent 10 0 R/Prev 11 0 R/Dest[4 0 R/Fit]>>',
      ],
    },
  ],
  [
    'abbreviation-explained',
    { content: `${page} /Span <</E(warehouse management system)>> BDC ${at(50, 300, 'WMS')} EMC` },
  ],
  [
    'form-explained',
    {
      content: page,
      page: '/Annots[10 0 R]',
      catalog: '/AcroForm<</Fields[10 0 R]/DA(/Helv 10 Tf)>>',
      objects: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/T(city)/TU(Please enter the city you live in)/F 4/Rect[50 100 300 120]/DA(/Helv 10 Tf)>>',
      ],
    },
  ],
  [
    'tagged',
    {
      content: `/H1 <</MCID 0/ActualText(Marta Olszewska)>> BDC ${name} EMC ${below}`,
      catalog: '/MarkInfo<</Marked true>>/Lang(en)',
    },
  ],
  [
    'half-tone-picture-behind',
    {
      content: `q /A gs q 595 0 0 842 0 0 cm /P Do Q Q 0 g ${page}`,
      states: '/A<</ca .2>>',
      pictures: '/P 10 0 R',
      objects: [picture(40, 50, (x, y) => [(x * 7) % 255, (y * 5) % 255, 120])],
    },
  ],
];
