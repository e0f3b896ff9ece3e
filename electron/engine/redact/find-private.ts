// Profile (and the words of its page) -> what finds the private words of a line. Used for pages, facts and findings.
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { privateWords } from '../evidence/private-words';
import { labelAlone } from '../profile/address/address-labels';
import { findDateParts } from '../profile/dates/find-dates';
import { foldText } from '../profile/fold-text';
import { fullLabel, isNameLabel } from '../profile/name/name-labels';
import { isOwnFirm, tellingFacts } from './facts-of';
import { findAddress } from './find-address';
import { findNames } from './find-names';
import { asksPersonal, findPersonal } from './find-personal';
import { findReach } from './find-reach';
import { findSchools, findStudyYears } from './find-study';
import type { ZonedLine } from './lines-to-zones';
import { matchesOf, type Range, touches, uniteRanges, withoutRanges } from './mask';
import { escaped } from './name-letters';
import { ownNames } from './own-names';

export type Hiding = {
  readonly profile: Profile;
  readonly hideSchools: boolean;
  readonly keepTown: boolean;
};

export type FindPrivate = (
  line: ZonedLine,
  above: ZonedLine | null,
  below: ZonedLine | null,
) => readonly Range[];

export const findPrivate = ({ profile, hideSchools, keepTown }: Hiding, text: Text): FindPrivate => {
  const names = ownNames(profile);
  const known = privateWords(text, keepTown ? { ...profile, location: null } : profile, () => false);
  const inFirms = firmsOf(profile, names.parts);
  const inNames = findNames(names, ordinaryIn(text, { profile, inFirms }));
  const inReach = findReach(
    profile.phones.map(({ value }) => value),
    names,
  );
  const inAddress = findAddress({ town: profile.location?.value ?? null, keepTown });
  const inSchools = hideSchools ? findSchools(profile.education) : () => [];
  const isNameless = names.parts.length === 0;
  const inPart = (line: ZonedLine): readonly Range[] => {
    if (line.text.split('@').length > mostMails) return [{ from: 0, to: line.text.length }];
    const certain = [
      // What was read there stands in the line's own ranges.
      ...changed(line.text, known({ text: line.text, page: 0, line: 0, isRecord: true })),
      ...(keepTown ? [] : line.places),
      ...inNames(line),
      ...inReach(line),
      ...findPersonal(line),
      ...findStudyYears(line),
      ...withoutRanges(inSchools(line), line.degrees),
      ...labelledNames(line),
      ...(inFirms === null ? [] : matchesOf(line.folded, inFirms)),
      ...referees(line.text),
    ];
    return [...certain, ...withoutRanges(inAddress(line, line.places), line.kept)];
  };
  return (line, above, below) => {
    const whole = { from: 0, to: line.text.length };
    if (line.isHeading && line.own.length === 0 && line.places.length === 0 && !/\d/.test(line.text))
      return uniteRanges([...inNames(line), ...inReach(line)]);
    if (isWhollyPrivate(line, above, below) || (isNameless && mayBeName(line))) return [whole];
    return uniteRanges([
      ...line.own,
      ...windowsOf(line).flatMap(({ part, from }) =>
        inPart(part).map((range) => ({ from: from + range.from, to: from + range.to })),
      ),
    ]);
  };
};

/** Where the words that are left differ from those that stood there. */
const changed = (before: string, after: string): readonly Range[] => {
  const ranges: Range[] = [];
  for (let at = 0; at < before.length; at += 1)
    if (before[at] !== after[at]) ranges.push({ from: at, to: at + 1 });
  return uniteRanges(ranges);
};

/** Nobody writes such a line; a hostile file may, and looking at it must not take for ever. */
const longestLine = 600;
const overlap = 120;
const mostMails = 12;

const windowsOf = (line: ZonedLine): readonly { readonly part: ZonedLine; readonly from: number }[] => {
  if (line.text.length <= longestLine) return [{ part: line, from: 0 }];
  const starts = Array.from(
    { length: Math.ceil(line.text.length / (longestLine - overlap)) },
    (_, at) => at * (longestLine - overlap),
  );
  return starts.map((from) => {
    const shifted = (ranges: readonly Range[]): readonly Range[] =>
      ranges
        .filter((range) => touches(range, { from, to: from + longestLine }))
        .map((range) => ({
          from: Math.max(0, range.from - from),
          to: Math.min(longestLine, range.to - from),
        }));
    const part = {
      ...line,
      text: line.text.slice(from, from + longestLine),
      folded: line.folded.slice(from, from + longestLine),
      edges: [],
      kept: shifted(line.kept),
      degrees: shifted(line.degrees),
      places: shifted(line.places),
      own: [],
    };
    return { part, from };
  });
};

const isWhollyPrivate = (line: ZonedLine, above: ZonedLine | null, below: ZonedLine | null): boolean => {
  const { text, zone, kept, tellsOfJob } = line;
  if (line.isAway) return true;
  if (zone === 'others' && kept.length === 0 && !tellsOfJob) return !onRequest.test(text);
  if (tellsOfJob || isAsking(text)) return false;
  const isBelow = above !== null && above.region === line.region && above.page === line.page;
  if (isBelow && (asksPersonal(above.text) || (zone === 'head' && isAsking(above.text)))) return true;
  if (zone === 'head' && kept.length === 0 && /\d/.test(text) && text.split(/\s+/).length < 9)
    if ([above, below].some((each) => each !== null && each.region === line.region && each.places.length > 0))
      return true;
  return line.fromEnd < lastLines && kept.length === 0 && isSigned(text);
};

const lastLines = 15;

const isAsking = (text: string): boolean => asksPersonal(text) || labelAlone.test(text) || isNameLabel(text);

const onRequest =
  /available|request|auf anfrage|sur demande|a petición|solicitud|su richiesta|mediante pedido|op aanvraag|na życzenie|verfügbar/iu;

/** "Berlin, 3 March 2024" */
const isSigned = (text: string): boolean => {
  const dates = findDateParts(text, 'day-first');
  const [date] = dates;
  if (dates.length !== 1 || date?.value.length !== 10) return false;
  const rest = text.slice(0, date.from) + text.slice(date.to);
  return /^\W*\p{Lu}[\p{L}\p{M}. -]{1,40},?\s*(?:(?:the|den|le|dnia|l[iì]|il|em|a|op|de)\s*)?\W*$/u.test(
    rest,
  );
};

/** "Name: …" in a form or in the head. */
const labelledNames = ({ text, zone }: ZonedLine): readonly Range[] => {
  if (zone !== 'head') return [];
  const label = /[:：]/.test(text) ? fullLabel.exec(text)?.[0] : undefined;
  return label === undefined ? [] : [{ from: label.length, to: text.length }];
};

const referees = (text: string): readonly Range[] => {
  const found = refereeLabel.exec(text);
  return found === null || onRequest.test(text)
    ? []
    : [{ from: found.index + found[0].length, to: text.length }];
};

const refereeLabel =
  /(?<!\p{L})(?:referees?|references?|referenz(?:en|geber(?:in)?|person)?|r[ée]f[ée]rences?|referencias?|referenze|referências?|referenties?|referencje|ansprechpartner(?:in)?|contact person|(?:line )?manager|supervisor|vorgesetzte[r]?|reporting to|berichtet an|emergency contact|next of kin|notfallkontakt|father['’]s name|mother['’]s name|spouse)\s*[:：]\s*(?=\p{Lu})/iu;

/** Nobody was named: what looks like a name at the top of the page may be one. */
const mayBeName = ({ text, zone, kept }: ZonedLine): boolean =>
  zone === 'head' &&
  kept.every((keep) => !touches(keep, { from: 0, to: text.length })) &&
  matchesOf(text, /\p{L}[\p{L}\p{M}.'’-]*/gu).length <= 5 &&
  !/\d/.test(text) &&
  /^\W*\p{L}/u.test(text);

/** The firm of somebody who works for themselves, where it is called after them; or may be, because nobody was named. */
const firmsOf = ({ jobs }: Profile, parts: readonly string[]): RegExp | null => {
  const own = new Set(parts.map(foldText));
  const firms = jobs
    .filter(isOwnFirm)
    .map(({ employer }) => foldText(employer?.value ?? ''))
    .filter((firm) => own.size === 0 || (firm.match(/\p{L}+/gu) ?? []).some((word) => own.has(word)))
    .filter((firm) => firm.length > 2);
  return firms.length === 0 ? null : new RegExp(firms.map(escaped).join('|'), 'gu');
};

/** Named in a fact, or written small somewhere on the page: a word besides. */
const ordinaryIn = (
  text: Text,
  { profile, inFirms }: { readonly profile: Profile; readonly inFirms: RegExp | null },
): ((word: string) => boolean) => {
  const withoutFirm = (words: string): string => (inFirms === null ? words : words.replace(inFirms, ' '));
  const words = new Set(
    tellingFacts(profile).flatMap((fact) => withoutFirm(foldText(fact?.value ?? '')).match(/\p{L}+/gu) ?? []),
  );
  for (const page of text.pages)
    for (const line of page.lines)
      if (!/[@/]|www\./.test(line.text))
        for (const [word] of line.text.matchAll(/(?<!\p{L})\p{Ll}+/gu)) words.add(foldText(word));
  return (word) => words.has(word.replace(/['’]?s$/, '')) || words.has(word);
};
