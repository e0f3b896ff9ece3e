import { at, picture, stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

/** What a file says beside its pages. */
export const asideTricks: readonly Trick[] = [
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
