import { type AttackFile, clean } from './attack-file';
import { designs } from './clean/designs';
import { drawnDesigns } from './clean/drawn-designs';
import { moreDesigns } from './clean/more-designs';
import { moreOfficeFiles } from './clean/more-office-files';
import { moreTextFiles } from './clean/more-text-files';
import { officeFiles } from './clean/office-files';
import { textFiles } from './clean/text-files';
import { handPdf } from './hand-pdf';

/** Honest files that look odd: what designers, scanners, office programs and languages do to a resume. */
export const cleanFiles = async (): Promise<readonly AttackFile[]> => [
  ...[...designs(), ...moreDesigns].map(([name, pdf]) => clean(`clean/${name}.pdf`, handPdf(pdf))),
  ...(await drawnDesigns()),
  ...officeFiles(),
  ...textFiles(),
  ...moreOfficeFiles(),
  ...moreTextFiles(),
];
