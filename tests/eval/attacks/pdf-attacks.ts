import { type AttackFile, attack } from './attack-file';
import { handPdf } from './hand-pdf';
import { claims, keywords, pick } from './payloads';
import { blendTricks } from './pdf/blends';
import { colourTricks } from './pdf/colours';
import { coverTricks } from './pdf/covers';
import { fontTricks, otherLetters } from './pdf/fonts';
import { wrongMap } from './pdf/glyph-maps';
import { inkTricks } from './pdf/ink';
import { noteTricks } from './pdf/notes';
import { placeTricks } from './pdf/places';
import { asideTricks } from './pdf/sayings';
import { shapeTricks } from './pdf/shapes';
import { structureTricks } from './pdf/structure';

export const pdfAttacks = (): readonly AttackFile[] => {
  const tricks = [
    ...inkTricks,
    ...colourTricks,
    ...placeTricks,
    ...coverTricks,
    ...noteTricks,
    ...asideTricks,
    ...structureTricks,
    ...blendTricks,
    ...shapeTricks,
    ...fontTricks,
  ];
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
  const encoded = keywords.map((words, index) =>
    attack(`pdf/other-letters-${index + 1}.pdf`, handPdf(otherLetters(words)), {
      kind: 'misleading-glyphs',
      words: words.replace(/[^a-z]/gi, '').slice(0, 10),
    }),
  );
  return [...files, mapped, ...encoded];
};
