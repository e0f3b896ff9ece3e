import { timeAway } from '@shared/lib/time-away';
import { emptyProfile } from '@shared/model/empty-profile';
import type { Fact, Profile } from '@shared/model/profile';
import { foldText } from '../profile/fold-text';
import { findPersonal } from './find-personal';
import { bareZoned } from './lines-to-zones';
import { redactProfile } from './redact-profile';

/** All that a row of a list knows of somebody. */
export type TitledPerson = {
  readonly title: string;
  /** As it was read, and as somebody corrected it: neither may be seen. */
  readonly names: readonly string[];
  readonly emails: readonly Fact[];
  readonly links: readonly Fact[];
};

/** The title of the last job as the facts of somebody who is hidden show it. */
export const redactTitle = (person: TitledPerson): string => {
  const { title, names, emails, links } = person;
  if (!maySay(person)) return title;
  const [profile, asRead] = (names.length === 0 ? [null] : names).map(
    (name): Profile => ({
      ...emptyProfile,
      name: name === null ? null : toFact(name),
      emails,
      links,
      jobs: [{ ...noJob, title: toFact(title) }],
    }),
  );
  return profile ? (redactProfile({ profile, asRead }).jobs[0]?.title?.value ?? title) : title;
};

/** Looking closely takes 25 ms: too long for each row of a list, and few titles hold anything. */
const maySay = ({ title, names, emails, links }: TitledPerson): boolean => {
  const spelt = speltOnce(title);
  const own = new Set(wordsOf(spelt));
  const called = [...names, ...[...emails, ...links].map(({ value }) => value)];
  return (
    /[@]|\d{4}/.test(title) ||
    timeAway([title]).has(0) ||
    findPersonal(bareZoned(title)).length > 0 ||
    called.some((each) =>
      // "Li" is in "Compliance" as well.
      wordsOf(speltOnce(each)).some((word) => own.has(word) || (isTelling(word) && spelt.includes(word))),
    )
  );
};

/** Müller, Mueller and Muller alike. */
const speltOnce = (words: string): string =>
  foldText(words).replace(/([aou])e|ss/g, (_, vowel) => vowel ?? 's');
const wordsOf = (spelt: string): readonly string[] => spelt.match(/[\p{L}\p{M}]{2,}|\p{Lo}/gu) ?? [];
const isTelling = (word: string): boolean => word.length > 3 || /\p{Lo}/u.test(word);

const toFact = (value: string): Fact => ({ value, confidence: 1, spans: [] });

const noJob = { title: null, employer: null, location: null, start: null, end: null, bullets: [] };
