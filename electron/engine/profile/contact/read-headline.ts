import type { Fact } from '@shared/model/profile';
import { credentials } from '../name/name-shape';
import { spanOf } from '../page-line';
import type { Section } from '../sections/section';
import type { Contact } from './contact';
import { type ContactLine, contactLinesOf, letterSize } from './contact-line';
import { piecesOf } from './pieces';
import { placeNamed } from './places';
import { readSummary } from './read-summary';
import { documentHeading, saysHeading, saysOccupation } from './title-words';

/** What a person calls themselves beside the name, and the paragraph about them. */
export const readHeadline = (
  sections: readonly Section[],
  contact: Contact,
): { readonly headline: Fact | null; readonly summary: Fact | null } => {
  const lines = contactLinesOf(sections);
  const headline = headlineOf(lines, contact);
  return { headline, summary: readSummary(sections, takenBy(contact, headline)) };
};

const headlineOf = (lines: readonly ContactLine[], { name, ...rest }: Contact): Fact | null => {
  const last = name?.spans.at(-1);
  const own = takenBy({ name, ...rest }, null);
  // the name comes again in a page's header
  const taken: Taken = (line) => own(line) || (name !== null && line.text.includes(name.value));
  if (!last) return firstLine(lines, taken);
  const at = lines.findIndex(({ page, line }) => page === last.page && line === last.line);
  const here = lines[at];
  if (!here) return null;
  return onNameLine(here, last.to) ?? below(lines, at, taken) ?? above(lines[at - 1], here, taken);
};

type Taken = (line: ContactLine) => boolean;

/** Lines from which an address, a number, a place or the name was read. */
const takenBy = ({ name, emails, phones, links, location }: Contact, headline: Fact | null): Taken => {
  const keys = new Set(
    [name, ...emails, ...phones, ...links, location, headline]
      .flatMap((fact) => fact?.spans ?? [])
      .map(({ page, line }) => `${page}/${line}`),
  );
  return ({ page, line }) => keys.has(`${page}/${line}`);
};

/** "Jane Roe | Senior Nurse", "Jane Roe, RN, Senior Nurse", "Jane Roe Senior Nurse". */
const onNameLine = (line: ContactLine, end: number): Fact | null => {
  const rest = line.text.slice(end);
  const letters = lettersBehind.exec(rest)?.[0].length ?? 0;
  const lead = /^[\s,|•·–—/()-]+/.exec(rest.slice(letters))?.[0].length ?? 0;
  const [words] = piecesOf(line, end + letters + lead);
  if (!words || letters + lead === 0 || !isTitle(words.text) || !saysOccupation(words.text)) return null;
  return { value: words.text, confidence: 0.8, spans: [spanOf(line, words.from, words.to)] };
};

const lettersBehind = new RegExp(`^${credentials.source.slice(0, -1)}`, 'u');

const below = (lines: readonly ContactLine[], at: number, taken: Taken): Fact | null => {
  const name = lines[at];
  let passed = 0;
  for (let index = at + 1; index <= at + 3; index++) {
    const line = lines[index];
    if (!line || !name || line.page !== name.page || line.zone === 'others' || line.zone === 'history')
      return null;
    if (taken(line)) continue;
    if (isPersonal(line.text)) {
      passed += 1;
      continue;
    }
    if (!isTitle(line.text) || (line.heads && saysHeading(line.text))) return null;
    const says = saysOccupation(line.text);
    if (!says && (passed > 0 || saysHeading(line.text) || line.zone !== 'head')) return null;
    return withRest(line, lines[index + 1], { taken, confidence: says ? 0.85 : 0.55 });
  }
  return null;
};

const above = (line: ContactLine | undefined, name: ContactLine, taken: Taken): Fact | null =>
  line &&
  line.page === name.page &&
  !taken(line) &&
  isTitle(line.text) &&
  saysOccupation(line.text) &&
  !documentHeading.test(line.text) &&
  !saysHeading(line.text) &&
  line.zone === 'head'
    ? { value: line.text.trim(), confidence: 0.6, spans: [spanOf(line)] }
    : null;

/** A resume without a name often begins with the occupation, or with a name that is read as a place. */
const firstLine = (lines: readonly ContactLine[], taken: Taken): Fact | null => {
  const line = lines.slice(0, 3).find((each) => !taken(each));
  if (!line || !isTitle(line.text) || saysOnlyHeading(line.text) || !saysOccupation(line.text)) return null;
  return { value: line.text.trim(), confidence: 0.7, spans: [spanOf(line)] };
};

const saysOnlyHeading = (text: string): boolean => documentHeading.exec(text)?.[0].length === text.length;

/** Large type breaks a long title over two lines. */
const withRest = (
  line: ContactLine,
  next: ContactLine | undefined,
  { taken, confidence }: { taken: Taken; confidence: number },
): Fact => {
  const alone: Fact = { value: line.text.trim(), confidence, spans: [spanOf(line)] };
  if (
    !next ||
    next.page !== line.page ||
    next.region !== line.region ||
    next.zone !== line.zone ||
    next.heads
  )
    return alone;
  const one = letterSize(line);
  const other = letterSize(next);
  const isSameType =
    one !== null && other !== null && Math.abs(one - other) < 0.06 * one && next.bold === line.bold;
  const words = next.text.trim().split(/\s+/).length;
  const goesOn = words <= 3 && saysOccupation(next.text) && !/[.,;:]$/.test(line.text) && next.gap < 0.7;
  const isOpen = /(?:[,&/–-]|\b(?:and|und|et|y|e|of|for|für|de|in))$/i.test(line.text.trim());
  if (taken(next) || !isTitle(next.text) || !isSameType || !(goesOn || isOpen)) return alone;
  return {
    value: `${line.text.trim()} ${next.text.trim()}`,
    confidence,
    spans: [spanOf(line), spanOf(next)],
  };
};

const isTitle = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 14 &&
    text.length <= 110 &&
    text.trim().length >= 2 &&
    /\p{L}{2}/u.test(text) &&
    !/@|https?:|www\.|\d{4,}|[.!?:]$/.test(text.trim()) &&
    !/^\p{Ll}/u.test(text.trim()) &&
    placeNamed(text.trim()) === null
  );
};

const isPersonal = (text: string): boolean =>
  /^[\p{L}\s./-]{2,30}[:：]/u.test(text.trim()) ||
  /^\+?[\d\s()/.-]{6,}$/.test(text.trim()) ||
  /\(?(?:she|he|they)\/(?:her|him|them)/i.test(text) ||
  saysOnlyHeading(text);
