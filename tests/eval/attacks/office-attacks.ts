import type { AttackFile } from './attack-file';
import { docxTricks } from './office/docx-attacks';
import { moreDocxTricks } from './office/docx-more';
import { odtTricks } from './office/odt-attacks';
import { moreOdtTricks } from './office/odt-more';
import { filesOf, type Trick } from './trick';

export const officeAttacks = (): readonly AttackFile[] => [
  ...filesOf([...docxTricks, ...moreDocxTricks].map(named('docx'))),
  ...filesOf([...odtTricks, ...moreOdtTricks].map(named('odt'))),
];

const named =
  (format: string) =>
  ([name, kind, make]: Trick): Trick => [`${format}/${name}.${format}`, kind, make];
