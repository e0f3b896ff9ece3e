import type { Criterion } from '@shared/model/score';
import { contentWords } from './content-words';

/**
 * A posting's requirements, line by line. Headings say which lines are requirements, wishes or something
 * else (tasks of the company, benefits); without any such heading, every bullet counts as a requirement.
 */
export const draftCriteria = (posting: string): readonly Criterion[] => {
  const lines = posting.slice(0, 200_000).split(/\r?\n/).map(readLine);
  const hasHeadings = lines.some((line) => line.section === 'required');
  let section: Section = hasHeadings ? 'other' : 'required';
  const criteria: Criterion[] = [];
  for (const line of lines) {
    if (line.section !== null) section = line.section;
    if (line.section !== null || section === 'other') continue;
    if (!line.bullet && !(hasHeadings && line.words <= 30)) continue;
    if (line.words === 0 || criteria.length >= maxCriteria) continue;
    const weight = section === 'preferred' ? 1 : weightOf(line.text);
    criteria.push({ id: `c${criteria.length + 1}`, label: line.text.slice(0, 400), mode: 'scored', weight });
  }
  return criteria;
};

type Section = 'required' | 'preferred' | 'other';
type Line = {
  readonly text: string;
  readonly bullet: boolean;
  readonly words: number;
  readonly section: Section | null;
};

const maxCriteria = 60;
const maxHeadingLength = 60;

const readLine = (raw: string): Line => {
  const trimmed = raw.trim();
  const text = trimmed.replace(/^(?:[-–—*•·▪◦‣o]|\d{1,2}[.)])\s+/u, '').trim();
  const bullet = text !== trimmed;
  return { text, bullet, words: contentWords(text).length, section: bullet ? null : sectionOf(text) };
};

const weightOf = (text: string): number => {
  if (wish.test(text)) return 1;
  return must.test(text) ? 5 : 3;
};

/** Order matters: "Nice to have" before "What you bring". */
const sectionOf = (text: string): Section | null => {
  const heading = text.replace(/^#+\s*/, '').replace(/[:：]\s*$/, '');
  if (heading === '' || heading.length > maxHeadingLength || /[.!]$/.test(heading)) return null;
  const looksLikeHeading = heading !== text || heading.split(/\s+/).length <= 6;
  if (!looksLikeHeading) return null;
  return headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? (heading !== text ? 'other' : null);
};

const wish =
  /nice to have|preferred|\bplus\b|advantage|ideally|desirable|wünschenswert|von vorteil|idealerweise|\bplus$/i;
const must = /\bmust\b|required|mandatory|essential|zwingend|erforderlich|voraussetzung/i;

const headings: readonly (readonly [Section, RegExp])[] = [
  [
    'preferred',
    /nice.to.have|preferred|bonus|desirable|would be a plus|von vorteil|wünschenswert|pluspunkt/i,
  ],
  [
    'required',
    /requirement|qualification|must.have|what you.{0,12}(bring|need|have)|^you (have|bring|are).?$|your profile|skills|who you are|what we (are looking|look) for|anforderung|ihr profil|dein profil|das bring|voraussetzung|qualifikation|was sie mitbringen|was du mitbringst|wir erwarten/i,
  ],
  [
    'other',
    /benefit|we offer|what we offer|perks|about|company|compensation|salary|how to apply|contact|responsibilit|duties|your (tasks|role)|the role|what you will do|what you'll do|wir bieten|unser angebot|über uns|aufgaben|das erwartet|kontakt|bewerbung|vergütung|benefits/i,
  ],
];
