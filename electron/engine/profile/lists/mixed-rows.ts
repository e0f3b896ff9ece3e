import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { fold } from './fold';

/** "CERTIFICATIONS, SKILLS & LANGUAGES" over rows that each say which they are. */
export const hasMixedRows = ({ lines }: Section): boolean => {
  const labels = lines.flatMap(({ text }) => labelOf(text) ?? []);
  return labels.some((label) => gained.test(label)) && labels.some((label) => !gained.test(label));
};

/** The rows of such a section that list what somebody can. */
export const withoutOtherRows = (lines: readonly PageLine[]): readonly PageLine[] => {
  let isOther = false;
  return lines.filter(({ text }) => {
    const label = labelOf(text);
    if (label !== null) isOther = gained.test(label) || other.test(label);
    return !isOther;
  });
};

const labelOf = (text: string): string | null => {
  const found = /^\W*([^:,;.]{3,40}?)\s*:\s+\S/u.exec(text);
  return found ? fold(found[1] ?? '') : null;
};

const gained =
  /^(?:\p{L}+ )?(?:certifications?|certificates?|licen[cs]es?|zertifikate|zertifizierungen|certificaciones|certificazioni|certificacoes|certificaten|certyfikaty|sertifikater|certifikat(?:er)?|certifikaty|sertifikalar)(?: .{2,20})?$/u;
const other =
  /^(?:(?:foreign |spoken )?languages?(?: skills)?|sprachen|langues|idiomas|lingue|talen|jezyki|sprak|sprog|interests|hobbies|hobbys|interessen|loisirs|intereses|interessi|interesses|zainteresowania|references|availability|visa|nationality)$/;
