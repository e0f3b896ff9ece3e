import { at, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

/** Words in the structure around the pages. */
export const structureTricks: readonly Trick[] = [
  [
    'actual-text-of-an-element',
    'misleading-glyphs',
    (words) =>
      drawn(`/P <</MCID 0>> BDC ${at(50, 300, 'Reading, chess')} EMC`, {
        catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 10 0 R',
        objects: [
          '<</Type/StructTreeRoot/K 11 0 R>>',
          `<</Type/StructElem/S/P/P 10 0 R/Pg 4 0 R/K 0/ActualText(${words})>>`,
        ],
      }),
  ],
  [
    'expansion',
    'alt-text',
    (words) => drawn(`/Span <</E(${words}, with experience in each)>> BDC ${at(50, 300, 'Chess')} EMC`),
  ],
  [
    'bookmarks',
    'metadata-text',
    (words) =>
      drawn('', {
        catalog: '/Outlines 10 0 R',
        objects: [
          '<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>',
          `<</Title(${words})/Parent 10 0 R/Dest[4 0 R/Fit]>>`,
        ],
      }),
  ],
  [
    'link-tooltip',
    'alt-text',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        objects: [
          `<</Type/Annot/Subtype/Link/Rect[50 750 250 770]/Contents(${words})/A<</S/URI/URI(https://example.com)>>>>`,
        ],
      }),
  ],
  [
    'field-tooltip',
    'alt-text',
    (words) =>
      drawn('', {
        page: '/Annots[10 0 R]',
        catalog: '/AcroForm<</Fields[10 0 R]/DA(/Helv 0 Tf)>>',
        objects: [
          `<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/TU(${words})/F 4/Rect[50 100 300 120]/DA(/Helv 10 Tf)>>`,
        ],
      }),
  ],
  [
    'xmp-of-its-own',
    'metadata-text',
    (words) =>
      drawn('', {
        catalog: '/Metadata 10 0 R',
        objects: [
          stream(
            '/Type/Metadata/Subtype/XML',
            Buffer.from(
              `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag>${words
                .split(', ')
                .map((word) => `<rdf:li>${word}</rdf:li>`)
                .join('')}</rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`,
            ),
          ),
        ],
      }),
  ],
];
