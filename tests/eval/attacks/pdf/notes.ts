import { stream } from '../hand-pdf';
import { drawn, type Trick } from './trick';

export const noteTricks: readonly Trick[] = [
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
];
