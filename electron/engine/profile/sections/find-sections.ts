import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import type { Section } from './section';

export const findSections = (lines: readonly PageLine[]): readonly Section[] => {
  const sections: { kind: SectionKind; heading: PageLine | null; lines: PageLine[] }[] = [
    { kind: 'contact', heading: null, lines: [] },
  ];
  for (const line of lines) {
    const kind = headings.find(([pattern]) => pattern.test(line.text))?.[1];
    if (kind) sections.push({ kind, heading: line, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
};

const headings: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(work |professional )?(experience|employment|work history)$/i, 'work'],
  [/^education$/i, 'education'],
  [/^skills$/i, 'skills'],
  [/^languages$/i, 'languages'],
  [/^certifications$/i, 'certifications'],
  [/^projects$/i, 'projects'],
  [/^(summary|profile|about)$/i, 'summary'],
];
