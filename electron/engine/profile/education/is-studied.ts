import { fold } from '../lists/fold';
import { joinLines } from '../lists/join-lines';
import type { Section } from '../sections/section';
import { groupParts, hasKind } from './group-parts';

/** "Qualifications" may head degrees as well as skills: what stands under it tells. */
export const isStudied = ({ kind, heading, lines }: Section): boolean =>
  kind === 'education' ||
  (kind === 'skills' &&
    /qualif|credential|background/.test(fold(heading?.text ?? '')) &&
    lines.length <= mostLines &&
    groupParts(joinLines(lines)).some(
      (entry) =>
        entry.some((unit) => hasKind(unit, 'degree')) && entry.some((unit) => hasKind(unit, 'institution')),
    ));

const mostLines = 60;
