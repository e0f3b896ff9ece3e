import { type HandPdf, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

const show = (font: string, text: string): string => `BT /${font} 11 Tf 50 300 Td (${text}) Tj ET`;
const hex = (text: string): string =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const cmap = (rows: readonly string[]): Buffer =>
  stream(
    '',
    Buffer.from(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end`,
    ),
  );

/** Each letter of a drawn font is the same empty or square procedure. */
const drawnFont = (letter: string): readonly Buffer[] | readonly (string | Buffer)[] => {
  const names = Array.from({ length: 95 }, (_, at) => `/g${at}`);
  return [
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 32/LastChar 126/Widths[${names.map(() => 500).join(' ')}]/Encoding<</Differences[32 ${names.join(' ')}]>>/CharProcs<<${names.map((name) => `${name} 11 0 R`).join(' ')}>>/Resources<<>>/ToUnicode 12 0 R>>`,
    stream('', Buffer.from(letter)),
    cmap(
      names.map((_, at) => {
        const code = (32 + at).toString(16);
        return `<${code}> <00${code}>`;
      }),
    ),
  ];
};

/** One sign of a font says a whole sentence. */
const longMap = (words: string): HandPdf =>
  drawn(show('M', 'Chess *'), {
    fonts: '/M 10 0 R',
    objects: [
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>',
      cmap([`<2a> <${hex(words)}>`]),
    ],
  });

/** The encoding draws other letters than the map says. */
const otherEncoding = (words: string): HandPdf => {
  const letters = [...new Set(words.toLowerCase().replace(/[^a-z]/g, ''))];
  const shown = Array.from('gardeningchesbookvultrypmwfjqxz');
  const rows = letters.map((letter) => `<${hex(letter).slice(2)}> <${hex(letter)}>`);
  const names = letters.map((letter, index) => `${letter.charCodeAt(0)}/${shown[index] ?? 'n'}`).join(' ');
  return drawn(show('M', words.toLowerCase().replace(/[^a-z ]/g, '')), {
    fonts: '/M 10 0 R',
    objects: [
      `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[${names}]>>/ToUnicode 11 0 R>>`,
      cmap(rows),
    ],
  });
};

export const fontTricks: readonly Trick[] = [
  [
    'empty-letters',
    'invisible-ink',
    (words) => drawn(show('E', words), { fonts: '/E 10 0 R', objects: drawnFont('500 0 0 0 0 0 d1') }),
  ],
  ['sign-for-a-sentence', 'misleading-glyphs', longMap],
];

export const otherLetters = otherEncoding;
