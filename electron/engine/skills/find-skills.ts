// Skills in a line of text: longest name first, ambiguous names only where something beside them speaks for them.

import { type Attitude, attitudeAt } from './attitude';
import { foldWord, type Word, wordsOf } from './fold-words';
import { headLength, type Lexicon, type NameUse } from './lexicon';
import type { SkillEntry } from './parse-lexicon';

export type SkillHit = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly attitude: Attitude;
};
type Where = {
  /** The line stands in a list of skills: there, "Go" is the language. */
  readonly inSkills?: boolean;
};

export const findSkills = (
  text: string,
  lexicon: Lexicon,
  { inSkills = false }: Where = {},
): readonly SkillHit[] => {
  const words = wordsOf(text);
  const folded = words.map(({ word }) => foldWord(word));
  const named = namesIn(text, { words, folded, lexicon });
  if (named.length === 0) return [];
  const candidates = isBareList(text, { named, words: words.length })
    ? named.map((each) => ({ ...each, alone: true }))
    : named;
  const sure = candidates.flatMap(({ uses }) => uses.filter(({ name }) => !name.ambiguous));
  const context = { keys: new Set(cueKeysIn(folded)), sure: new Set(sure.map(({ entry }) => entry.id)) };
  const categories = new Set(sure.map(({ entry }) => entry.category));
  const sectors = new Map(
    [...Map.groupBy(sure, ({ entry }) => entry.sector)].map(([sector, those]) => [sector, those.length]),
  );
  const cuesOf = ({ id }: SkillEntry): number =>
    (lexicon.cueKeys.get(id) ?? []).filter((cue) => context.keys.has(cue)).length;
  const isMeant = ({ entry, name, length }: NameUse, alone: boolean): boolean =>
    !name.ambiguous ||
    (inSkills && alone) ||
    cuesOf(entry) >= (length > 1 || name.asWritten || alone ? 1 : 2) ||
    (alone && (sectors.get(entry.sector) ?? 0) >= 2) ||
    (name.asWritten && categories.has(entry.category)) ||
    ((length > 1 || name.asWritten || alone) && isNear(entry, context.sure, lexicon));
  const isOffered = ({ entry }: NameUse, start: number, end: number): boolean =>
    !inSkills &&
    offers.has(entry.sector) &&
    !practised.test(text.length > 500 ? text.slice(Math.max(0, start - 160), end + 80) : text);
  return candidates.flatMap(({ uses, start, end, alone }) => {
    const use =
      uses.find(({ name }) => !name.ambiguous) ??
      bestOf(uses, context.keys, lexicon, (each) => isMeant(each, alone));
    return use && !isOffered(use, start, end)
      ? [{ id: use.entry.id, start, end, attitude: attitudeAt(text, { start, end }) }]
      : [];
  });
};

/** What employers write about themselves, benefits and hiring, is a skill only where somebody does it. */
const offers: ReadonlySet<string> = new Set(['human', 'office', 'fitness']);
const practised =
  /(?<!\p{L})(?:experienced?|knowledge|skill(?:s|ed)|manag\w+|administ\w+|responsib\w+|led|handl\w+|process(?:ed|ing)|conduct\w+|coordinat\w+|implement\w+|design\w+|develop(?:ed|ing)|train(?:ed|er|s)|taught|coach\w+|certifi\w+|degree|background|prepar\w+|maintain\w+|support(?:ed|ing)|negotiat\w+|advis\w+|operat\w+|record\w+|fil(?:ed|ing)|answer\w+|instruct\w+|erfahrung\w*|kenntnis\w*|verantwort\w+|expérience|connaissances?|experiencia|conocimientos?|esperienza|ervaring|doświadczenie)(?!\p{L})/iu;

type Candidate = {
  readonly uses: readonly NameUse[];
  readonly start: number;
  readonly end: number;
  /** In words. */
  readonly length: number;
  /** Between commas, bullets or the ends of the line: an item of its own. */
  readonly alone: boolean;
};
type Folded = {
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  readonly lexicon: Lexicon;
};

const namesIn = (text: string, { words, folded, lexicon }: Folded): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const candidate = longestAt(text, { words, folded, lexicon, at });
    if (candidate) found.push(candidate);
    at += candidate?.length ?? 1;
  }
  return found;
};

const longestAt = (
  text: string,
  { words, folded, lexicon, at }: Folded & { readonly at: number },
): Candidate | null => {
  const keys: string[] = [];
  const most = Math.min(lexicon.mostWords, words.length - at, 8);
  for (let length = 1; length <= most; length += 1) {
    if (length > 1 && breaksBetween(text, words[at + length - 2], words[at + length - 1])) break;
    const key = (keys.at(-1) ?? '') + folded[at + length - 1];
    if (!lexicon.heads.has(key.slice(0, headLength))) break;
    keys.push(key);
  }
  for (let length = keys.length; length > 0; length -= 1) {
    const first = words[at];
    const last = words[at + length - 1];
    if (!first || !last) continue;
    const uses = (lexicon.byKey.get(keys[length - 1] ?? '') ?? []).flatMap(
      (use) => asSpelled(use, text, { first, last, length }) ?? [],
    );
    if (uses.length > 0) {
      const { start } = first;
      const { end } = last;
      return { uses, start, end, length, alone: standsAlone(text, start, end) };
    }
  }
  return null;
};

/** Names of one word each and next to nothing between them: a list without commas. */
const isBareList = (
  text: string,
  { named, words }: { readonly named: readonly Candidate[]; readonly words: number },
): boolean =>
  named.length > 2 &&
  named.some(({ alone }) => !alone) &&
  named.reduce((sum, { length }) => sum + length, 0) * 4 >= words * 3 &&
  named.every(({ start, end }) => !/\s/.test(text.slice(start, end))) &&
  mostInASector(named) >= named.length - 1;

const mostInASector = (named: readonly Candidate[]): number => {
  const sectors = named.flatMap(({ uses }) => [...new Set(uses.map(({ entry }) => entry.sector))]);
  return [...Map.groupBy(sectors, (sector) => sector).values()].reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
};

/** A name does not go on over a comma, a bracket or a wide space. */
const breaksBetween = (text: string, one: Word | undefined, next: Word | undefined): boolean =>
  one === undefined ||
  next === undefined ||
  /[,;:|()[\]•·]|\s{2,}|[.!?]\s/.test(text.slice(one.end, next.start));

type Place = { readonly first: Word; readonly last: Word; readonly length: number };

/** Null: this is another word. A name in another spelling than its own needs something that speaks for it. */
const asSpelled = (use: NameUse, text: string, { first, last, length }: Place): NameUse | null => {
  const said = text.slice(first.start, last.end);
  const { entry, name } = use;
  // Parted otherwise than in the lexicon: "red is" is not Redis, and "high level" seldom HighLevel.
  if (length > use.length && !said.includes('-')) {
    if (/(?<!\p{L})\p{L}{1,2}(?!\p{L})/u.test(said)) return null;
    if (entry.kind === 'tool' && !/\p{Lu}/u.test(said))
      return { ...use, name: { ...name, asWritten: false, ambiguous: true } };
  }
  const lead = name.words.search(/[\p{L}\p{N}]/u);
  if (!name.asWritten || text.startsWith(name.words, first.start - lead)) return use;
  return said.length < 3 ? null : { ...use, name: { ...name, asWritten: false, ambiguous: true } };
};

const standsAlone = (text: string, start: number, end: number): boolean =>
  /(?:^|[,;:|/()•·&]|\s{2}|\band|\bund|\bor|\bet|\by)\s*$/i.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s*(?:$|[,;:|/()•·&.]|\s{2}|and\b|und\b|or\b|et\b|y\b|\d)/i.test(text.slice(end, end + 8));

const cueKeysIn = (folded: readonly string[]): readonly string[] => [
  ...folded,
  ...folded.slice(1).map((word, at) => `${folded[at]}${word}`),
];

const isNear = ({ id, parents, related }: SkillEntry, sure: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  parents.some((parent) => sure.has(parent)) ||
  related.some((each) => sure.has(each.id)) ||
  [...lexicon.near(id).keys()].some((each) => sure.has(each));

/** Two skills of one name: the one with more cues around it. */
const bestOf = (
  uses: readonly NameUse[],
  keys: ReadonlySet<string>,
  lexicon: Lexicon,
  isMeant: (use: NameUse) => boolean,
): NameUse | null => {
  const meant = uses.filter(isMeant);
  const cues = ({ entry }: NameUse): number =>
    (lexicon.cueKeys.get(entry.id) ?? []).filter((cue) => keys.has(cue)).length;
  return meant.toSorted((one, other) => cues(other) - cues(one))[0] ?? null;
};
