import type { Fact } from '@shared/model/profile';
import { type ContactLine, letterSize } from '../contact/contact-line';
import { placeNamed } from '../contact/places';
import {
  listsOccupation,
  opensTitle,
  saysHeading,
  saysOccupation,
  saysOrganisation,
} from '../contact/title-words';
import { isGivenName } from './given-names';
import { addressesOf, agreement } from './name-agreement';
import { type NameCandidate, nameCandidates } from './name-candidates';
import { nameFromMail } from './name-from-mail';
import { inSmallLetters } from './name-in-piece';

type Known = {
  readonly emails: readonly Fact[];
  readonly links: readonly Fact[];
  readonly phones: readonly Fact[];
};

/** By what the page does to make a name a name: its size and place, and that the person's own addresses say it again. */
export const readName = (lines: readonly ContactLine[], known: Known): Fact | null => {
  const page = lines[0]?.page ?? 1;
  const looked = lines.filter((line) => line.page === page && line.zone !== 'others').slice(0, mostLines);
  const sizes = looked
    .map(letterSize)
    .filter((size) => size !== null)
    .sort((a, b) => a - b);
  const around: Around = {
    body: sizes[Math.floor(sizes.length / 2)] ?? null,
    largest: sizes.at(-1) ?? null,
    addresses: addressesOf(known.emails, known.links),
    contactLines: [...known.emails, ...known.phones]
      .flatMap(({ spans }) => spans)
      .map(({ page, line }) => `${page}/${line}`),
    looked,
    firstHead: looked.findIndex(({ zone }) => zone === 'head'),
    tellsHistory: lines.some(({ kind }) => kind === 'work' || kind === 'education'),
  };
  const judged = nameCandidates(looked)
    .map((candidate) => ({ candidate, ...judge(candidate, around) }))
    .sort((a, b) => b.score - a.score || a.candidate.index - b.candidate.index);
  const [best] = judged;
  if (!best || best.score < least || !best.isBacked)
    return nameFromMail(known.emails) ?? nameOnTop(judged, around);
  const { value, spans } = best.candidate;
  return { value, confidence: Math.round(Math.min(0.98, 0.3 + best.score * 0.06) * 100) / 100, spans };
};

/** Nothing backs it, but it stands alone above an occupation and all that is said, and says nothing but a name. */
const nameOnTop = (
  judged: readonly { readonly candidate: NameCandidate }[],
  { tellsHistory, looked }: Around,
): Fact | null => {
  const first = looked.findIndex(({ text }) => !saysHeading(text));
  const below = looked[first + 1]?.text ?? '';
  if (!tellsHistory || below.length >= 80 || !saysOccupation(below)) return null;
  const top = judged.find(({ candidate }) => candidate.index === first && standsAsName(candidate));
  return top ? { value: top.candidate.value, confidence: 0.35, spans: top.candidate.spans } : null;
};

/** "Mark Field", not "Pastry Cook": the last word of a name may be one of work, the words before are not. */
const standsAsName = ({ alone, words, value }: NameCandidate): boolean => {
  const before = words.length === 1 ? value : words.slice(0, -1).join(' ');
  return (
    alone &&
    words.length < 5 &&
    !saysHeading(before) &&
    !saysOccupation(before) &&
    !(saysOccupation(value) && opensTitle(words[0] ?? '')) &&
    !saysOrganisation(value) &&
    placeNamed(value) === null
  );
};

const mostLines = 150;
const least = 4;

type Around = {
  readonly body: number | null;
  readonly largest: number | null;
  readonly addresses: readonly string[];
  readonly contactLines: readonly string[];
  readonly looked: readonly ContactLine[];
  readonly firstHead: number;
  readonly tellsHistory: boolean;
};

const judge = (candidate: NameCandidate, around: Around): { score: number; isBacked: boolean } => {
  const { words, line, labelled } = candidate;
  const agreed = agreement(words, around.addresses);
  const given = words.some(isGivenName);
  const ratio = sizeRatio(line, around);
  const score =
    (labelled ? 7 : 0) +
    agreed * 5 +
    (given ? 1.5 : 0) +
    ofSize(line, ratio, around) +
    ofPlace(candidate, around) +
    ofContact(candidate, around) -
    against(candidate, agreed) +
    (line.heading ? 0.5 : 0) -
    (line.heads ? 1 : 0) +
    (candidate.alone ? 0.5 : 0) +
    ofWords(candidate, { agreed, given, ratio });
  const isShouted =
    candidate.value === candidate.value.toUpperCase() && candidate.value !== candidate.value.toLowerCase();
  const stands = around.tellsHistory && ratio >= 1.4 && !isShouted;
  return { score, isBacked: labelled || agreed > 0 || given || around.contactLines.length > 0 || stands };
};

/** A single word is a name where the address says it again, or where it is given and stands large. */
const ofWords = (
  { words, labelled }: NameCandidate,
  { agreed, given, ratio }: { agreed: number; given: boolean; ratio: number },
): number => {
  if (words.length > 1) return labelled ? 2 : 0;
  if (labelled || words.some((word) => /[\p{Lo}]/u.test(word))) return 0;
  return agreed >= 0.6 ? -1 : given && ratio >= 1.4 ? -3 : -20;
};

const sizeRatio = (line: ContactLine, { body }: Around): number => {
  const size = letterSize(line);
  return size === null || body === null || body === 0 ? 1 : size / body;
};

const ofSize = (line: ContactLine, ratio: number, { largest }: Around): number => {
  const size = letterSize(line);
  const isLargest = size !== null && largest !== null && size >= largest * 0.97 && ratio > 1.12;
  const step =
    ratio >= 1.9 ? 3.5 : ratio >= 1.5 ? 3 : ratio >= 1.25 ? 2 : ratio >= 1.1 ? 0.5 : ratio < 0.9 ? -0.5 : 0;
  return step + (isLargest ? 1.5 : 0) + (line.bold ? 0.3 : 0);
};

const ofPlace = ({ line, index }: NameCandidate, { firstHead }: Around): number => {
  const rank = line.zone === 'head' ? index - Math.max(0, firstHead) : index;
  const place =
    rank <= 0 ? 2 : rank <= 2 ? 1.5 : rank <= 5 ? 0.7 : line.box !== null && line.box[1] < 110 ? 0.7 : 0;
  return place - (line.zone === 'head' ? 0 : line.zone === 'body' ? 1 : 2.5);
};

const ofContact = ({ line, index, spans }: NameCandidate, { contactLines, looked }: Around): number => {
  if (contactLines.length === 0) return 0;
  const isNear = looked
    .slice(Math.max(0, index - 3), index + 5 + spans.length)
    .some((each) => contactLines.includes(`${line.page}/${each.line}`));
  return isNear ? 1.5 : 0.5;
};

const against = ({ value, words, labelled }: NameCandidate, agreed: number): number => {
  // "Mark Cook", "Kelly Page": one such word behind a given name is a family name
  const before = words.slice(0, -1);
  const asked = words.length <= 3 && before.some(isGivenName) ? before.join(' ') : value;
  const ease = labelled || agreed >= 0.9 ? 0.4 : 1;
  const place = placeNamed(value);
  return (
    (inSmallLetters.test(value) && agreed < 0.9 ? 20 : 0) +
    ease *
      ((listsOccupation(asked) ? 7 : saysOccupation(asked) ? 2.5 : 0) +
        (saysHeading(asked) && agreed < 0.9 ? 7 : 0) +
        (saysOrganisation(asked) ? 5 : 0) +
        (place !== null ? 4 : 0))
  );
};
