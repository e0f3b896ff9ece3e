import { type HandPdf, stream } from '../hand-pdf';
import { drawn } from './trick';

/** Letters that show one word and say another, in a font that is not embedded. */
export const wrongMap = (words: string): HandPdf => {
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
