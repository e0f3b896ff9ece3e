import type { Criterion } from '@shared/model/score';
import { contentWords } from './content-words';

/**
 * A posting's requirements, line by line. Headings say which lines are requirements, wishes or something
 * else (tasks, the company, benefits); without a heading for requirements, every bullet counts as one.
 */
export const draftCriteria = (posting: string): readonly Criterion[] => {
  const lines = readLines(posting.slice(0, maxPosting));
  const hasHeadings = lines.some((line) => line.section === 'required');
  const hasBullets = lines.some((line) => line.bullet);
  let section: Section = hasHeadings ? 'other' : 'required';
  const criteria: Criterion[] = [];
  for (const line of lines) {
    if (line.section !== null) section = line.section;
    if (line.section !== null || section === 'other') continue;
    if (hasBullets || !hasHeadings ? !line.bullet : line.words > maxWords) continue;
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
  /** What a heading opens; null: it is no heading. */
  readonly section: Section | null;
};

const maxPosting = 200_000;
const maxCriteria = 60;
const maxHeadingLength = 60;

const maxWords = 30;

const readLines = (posting: string): readonly Line[] => {
  const raw = posting.split(/\r?\n/).map((line) => line.trim());
  const filled = raw.filter((line) => line !== '');
  return filled.map((trimmed, index) => {
    const text = trimmed.replace(bulletMark, '');
    const bullet = text !== trimmed;
    const beforeBullets = bulletMark.test(filled[index + 1] ?? '');
    const section = bullet ? null : sectionOf(text, beforeBullets);
    return { text, bullet, words: contentWords(text).length, section };
  });
};

const bulletMark = /^(?:[-–—*•·▪◦‣o]|\d{1,2}[.)])\s+/u;

const weightOf = (text: string): number => {
  if (wish.test(text)) return 1;
  return must.test(text) ? 5 : 3;
};

/** A short line over bullets, or one with a colon, is a heading, whatever it says. */
const sectionOf = (text: string, beforeBullets: boolean): Section | null => {
  const heading = text.replace(/^#+\s*/, '').replace(/[:：]$/, '');
  if (heading === '' || heading.length > maxHeadingLength || /[.!]$/.test(heading)) return null;
  const known = headings.find(([, pattern]) => pattern.test(heading))?.[0];
  const isHeading = beforeBullets || heading !== text;
  return isHeading || heading.split(/\s+/).length <= 6 ? (known ?? (isHeading ? 'other' : null)) : null;
};

const wish =
  /nice to have|preferred|\bplus\b|advantage|ideally|desirable|wünschenswert|von vorteil|idealerweise|\bplus$/i;
const must = /\bmust\b|required|mandatory|essential|zwingend|erforderlich|voraussetzung/i;

/** Order matters: "Nice to have" before "What you have". */
const headings: readonly (readonly [Section, RegExp])[] = [
  [
    'preferred',
    /nice.to.have|preferred|bonus|good if|would be (good|nice|great)|ideally|desirable|would be a plus|von vorteil|wünschenswert|pluspunkt/i,
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
