import { type AttackFile, attack, type Hidden } from './attack-file';
import { at, column, type HandPdf, handPdf, picture, stream } from './hand-pdf';
import { claims, keywords, pick, resumeLines } from './payloads';

const page = column(resumeLines);
const black = '0 g ';

type Trick = readonly [name: string, kind: Hidden['kind'], make: (words: string, step: number) => HandPdf];

/** One drawing over or after the visible resume. */
const drawn = (content: string, more: Partial<HandPdf> = {}): HandPdf => ({
  content: `${page}${content}`,
  ...more,
});

const inkTricks: readonly Trick[] = [
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

const colourTricks: readonly Trick[] = [
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

const placeTricks: readonly Trick[] = [
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

const coverTricks: readonly Trick[] = [
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

const notes: readonly Trick[] = [
  [
    'note',
    'annotation',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        objects: [`<</Type/Annot/Subtype/Text/Rect[500 700 520 720]/Contents(${words})>>`],
      }),
  ],
  [
    'hidden-free-text',
    'annotation',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        objects: [
          `<</Type/Annot/Subtype/FreeText/F 2/Rect[50 100 500 120]/DA(/Helv 10 Tf)/Contents(${words})>>`,
        ],
      }),
  ],
  [
    'popup',
    'annotation',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        objects: [
          `<</Type/Annot/Subtype/Highlight/Rect[50 700 200 720]/QuadPoints[50 720 200 720 50 700 200 700]/C[1 1 0]/Contents(${words})>>`,
        ],
      }),
  ],
  [
    'hidden-field',
    'annotation',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        catalog: '/AcroForm<</Fields[10 0 R]/DA(/Helv 0 Tf)>>',
        objects: [
          `<</Type/Annot/Subtype/Widget/FT/Tx/T(notes)/V(${words})/F 2/Rect[50 100 300 120]/DA(/Helv 10 Tf)>>`,
        ],
      }),
  ],
  [
    'attachment',
    'annotation',
    (words) =>
      drawn('', {
        catalog: `/Names<</EmbeddedFiles<</Names[(a) 10 0 R]>>>>`,
        objects: [
          `<</Type/Filespec/F(${words.slice(0, 30)}.txt)/EF<</F 11 0 R>>>>`,
          stream('/Type/EmbeddedFile', Buffer.from(words)),
        ],
      }),
  ],
  [
    'keywords',
    'metadata-text',
    (words) => drawn('', { trailer: '/Info 10 0 R', objects: [`<</Keywords(${words})>>`] }),
  ],
  [
    'subject',
    'metadata-text',
    (words) =>
      drawn('', {
        trailer: '/Info 10 0 R',
        objects: [
          `<</Title(Resume)/Subject(${words}, leadership, budgeting, negotiation, mentoring and much more for the right employer)>>`,
        ],
      }),
  ],
  [
    'custom-property',
    'metadata-text',
    (words) =>
      drawn('', {
        trailer: '/Info 10 0 R',
        objects: [`<</Skills(${words}, quality, safety, audits, training, hiring, coaching, reporting)>>`],
      }),
  ],
  [
    'xmp',
    'metadata-text',
    (words) =>
      drawn('', {
        catalog: '/Metadata 10 0 R',
        objects: [
          stream(
            '/Type/Metadata/Subtype/XML',
            Buffer.from(
              `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Keywords>${words}</pdf:Keywords></rdf:Description></rdf:RDF></x:xmpmeta>`,
            ),
          ),
        ],
      }),
  ],
  [
    'alt',
    'alt-text',
    (words) =>
      drawn('/Figure <</MCID 0>> BDC q 50 0 0 50 500 700 cm /P Do Q EMC', {
        pictures: '/P 10 0 R',
        catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 11 0 R',
        objects: [
          picture(4, 4, () => [90, 90, 90]),
          '<</Type/StructTreeRoot/K 12 0 R>>',
          `<</Type/StructElem/S/Figure/P 11 0 R/Pg 4 0 R/K 0/Alt(${words}, and further experience in each of these fields)>>`,
        ],
      }),
  ],
  [
    'actual-text',
    'misleading-glyphs',
    (words) => drawn(`/Span <</ActualText(${words})>> BDC ${at(50, 300, 'Reading, chess')} EMC`),
  ],
];

/** Letters that show one word and say another, in a font that is not embedded. */
const wrongMap = (words: string): HandPdf => {
  const shown = 'gardening and chess in the club';
  const pairs = [...new Set(shown.replace(/ /g, ''))].map(
    (letter, index) => [letter, words.toLowerCase().replace(/[^a-z]/g, '')[index] ?? 'x'] as const,
  );
  const rows = pairs.map(([letter, said]) => `<${hex(letter)}> <00${hex(said)}>`).join('\n');
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${pairs.length} beginbfchar\n${rows}\nendbfchar endcmap end`;
  return drawn(`BT /M 11 Tf 50 300 Td (${shown}) Tj ET`, {
    fonts: '/M 10 0 R',
    objects: [
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>',
      stream('', Buffer.from(map)),
    ],
  });
};
const hex = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, '0');

export const pdfAttacks = (): readonly AttackFile[] => {
  const tricks = [...inkTricks, ...colourTricks, ...placeTricks, ...coverTricks, ...notes];
  const files = tricks.flatMap(([name, kind, make], index) =>
    [0, 1].map((step) => {
      const words =
        step === 0 || kind === 'metadata-text' || kind === 'alt-text'
          ? pick(keywords, index + step)
          : pick(claims, index);
      return attack(`pdf/${name}-${step + 1}.pdf`, handPdf(make(words, step)), {
        kind,
        words: words.slice(0, 24),
      });
    }),
  );
  const mapped = attack('pdf/wrong-map.pdf', handPdf(wrongMap('kubernetespython')), {
    kind: 'misleading-glyphs',
    words: '',
    seen: true,
  });
  return [...files, mapped];
};
