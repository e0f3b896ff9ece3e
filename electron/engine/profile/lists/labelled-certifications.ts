import type { Certification } from '@shared/model/profile';
import { type PageLine, partOf } from '../page-line';
import { cardsOf } from './certification-cards';
import { isDateOnly } from './certification-rows';
import { fold } from './fold';
import { isIssuer } from './issuer-words';

/** "Certifications: A, B" on a line of another section. */
export const readLabelledCertifications = (lines: readonly PageLine[]): readonly Certification[] =>
  lines.flatMap((line) => {
    if (line.text.length > 300 || !label.test(fold(line.text.slice(0, 60)))) return [];
    const rest = partOf(line, line.text.indexOf(':') + 1);
    const items = itemsOf(rest);
    return items.length > 1 &&
      !items.some(({ text }) => isIssuer(text) || isDateOnly(text) || text.length > 60)
      ? items.flatMap((item) => cardsOf([item]))
      : cardsOf([rest]);
  });

const label =
  /^[^\p{L}]*(?:(?:professional|relevant|other) )?(?:certifications?|certificates?|licen[cs]es?(?: (?:and|&) certifications?)?|certifications? (?:and|&) licen[cs]es?|zertifikate|zertifizierungen|certificaciones|certificazioni|certificacoes|certificaten|certyfikaty|sertifikater)\s*:\s*\S/u;

const itemsOf = (line: PageLine): readonly PageLine[] =>
  [...line.text.matchAll(/[^,;]+(?:\([^)]*\)[^,;]*)?/g)]
    .filter(({ 0: text }) => text.trim() !== '')
    .map(({ index, 0: text }) => partOf(line, index, index + text.length));
