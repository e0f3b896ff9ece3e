// Text + Profile -> Evidence: everything a criterion may ask for, each with the passage that says it.

import { contentWords } from '@shared/lib/content-words';
import { type MonthSpan, monthSpan, monthsIn, newerDate, uniteSpans } from '@shared/lib/month-spans';
import type { Fact, Profile, Span } from '@shared/model/profile';
import type { Rung } from '@shared/model/score';
import type { Text } from '@shared/model/text';
import { findSkills } from '../skills/find-skills';
import { nameKey } from '../skills/fold-words';
import type { Lexicon } from '../skills/lexicon';
import type { CertificateProof, Evidence, LanguageProof, RoleProof, StudyProof } from './evidence';
import { findRung } from './find-rung';
import { gatherClaims } from './gather-claims';
import { gatherSkills } from './gather-skills';
import { makePassages } from './make-passages';
import type { Passage } from './passage';
import { mayWork } from './place-lines';
import { readConfidence } from './read-confidence';
import { findStuffed } from './stuffed';
import { findTakenOut, withoutTakenOut } from './taken-out';
import { toldPassages } from './told-passages';
import { findWordLists } from './word-lists';

type Beside = {
  /** What no human can see, as if it were a list of skills: only to tell what it would have earned. */
  readonly hidden?: readonly string[];
  /** Skills that a person took out. */
  readonly takenOut?: readonly string[];
};

export const gatherEvidence = (
  text: Text,
  profile: Profile,
  lexicon: Lexicon,
  { hidden = [], takenOut: said = [] }: Beside = {},
): Evidence => {
  const isWord = (word: string): boolean => lexicon.byKey.has(nameKey(word));
  const takenOut = findTakenOut(said, profile, lexicon);
  const passages = withoutTakenOut(
    [...makePassages(text, profile, isWord), ...toldPassages(profile), ...hidden.map(hiddenPassage)],
    takenOut,
    lexicon,
  );
  const spans = jobSpans(profile);
  const today = spans.today;
  const worked = uniteSpans(spans.of.filter((span) => span !== null));
  const ago = (job: number | null): number | null => {
    const span = job === null ? null : spans.of[job];
    return span ? monthsSince(span.to, worked) : null;
  };
  const named = passages.map(({ quote, section }) =>
    findSkills(quote, lexicon, { inSkills: section === 'skills' || section === 'certifications' }),
  );
  const { bare, endless } = findWordLists(passages, named);
  const stuffed = new Set([...findStuffed(text, passages), ...endless]);
  const rungs = passages.map(
    (passage, index): Rung => (bare.has(index) || stuffed.has(index) ? 'listed' : findRung(passage, ago)),
  );
  const at = passageFinder(passages);
  return {
    passages,
    facts: {
      language: text.language,
      confidence: readConfidence(text, profile, passages),
      today,
      ...gatherSkills(passages, {
        named: named.map((hits) => hits.filter(({ id }) => !takenOut.has(id))),
        rungs,
        stuffed,
        ago,
        spanOf: (job) => spans.of[job] ?? null,
      }),
      ...(takenOut.size === 0 ? {} : { takenOut: [...takenOut] }),
      roles: rolesOf(profile, { at, spans: spans.of, ago }),
      months: profile.experience.months,
      dated: [...new Set(profile.jobs.flatMap(({ start }) => at(start) ?? []))],
      studies: studiesOf(profile, at),
      languages: languagesOf(profile, at),
      certificates: certificatesOf(profile, at),
      place: profile.location?.value ?? null,
      terms: passages.map(({ counted }) => [...new Set(contentWords(counted))].join(' ')),
      ...gatherClaims(passages.map(({ counted }) => counted)),
      rungs,
      stuffed: [...stuffed],
      jobOf: passages.map(({ job }) => job),
      jobSpans: spans.of,
      permit: indexOf(passages, mayWork),
    },
  };
};

/** Months at work since then: time away from work, for whatever reason, makes nothing older. */
const monthsSince = (then: number, worked: readonly MonthSpan[]): number =>
  worked.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from - 1, then)), 0);

const indexOf = (passages: readonly Passage[], pattern: RegExp): number | null => {
  const index = passages.findIndex(({ quote }) => pattern.test(quote));
  return index < 0 ? null : index;
};

const hiddenPassage = (quote: string): Passage => ({
  quote,
  counted: quote,
  spans: [],
  section: 'skills',
  job: null,
  hasResult: false,
});

type At = (fact: Pick<Fact, 'value' | 'spans' | 'corrected'> | null) => number | null;

const passageFinder = (passages: readonly Passage[]): At => {
  const byLine = Map.groupBy(
    passages.flatMap(({ spans }, index) => spans.map((span) => ({ span, index }))),
    ({ span }) => `${span.page}.${span.line}`,
  );
  const holds = (span: Span): number | null => {
    const those = byLine.get(`${span.page}.${span.line}`) ?? [];
    const exact = those.find((each) => each.span.from <= span.from && each.span.to >= span.to);
    return (exact ?? those[0])?.index ?? null;
  };
  const told = new Map(
    passages.flatMap(({ spans, quote }, index) => (spans.length === 0 ? [[quote, index] as const] : [])),
  );
  return (fact) =>
    fact?.spans.map(holds).find((index) => index !== null) ??
    (fact?.corrected ? (told.get(fact.value) ?? null) : null);
};

const jobSpans = ({ jobs, date }: Profile) => {
  const newest = jobs.flatMap(({ start, end }) => [start?.value, end?.value]).reduce(newerDate, undefined);
  const last = newerDate(date?.value, newest);
  const of = jobs.map(({ start, end }) => {
    const until = end?.value === 'present' ? last : end?.value;
    return start && until ? monthSpan(start.value, until) : null;
  });
  return { of, today: last === undefined ? null : (monthSpan(last, last)?.to ?? null) };
};

const rolesOf = (
  { jobs, headline }: Profile,
  {
    at,
    spans,
    ago,
  }: { at: At; spans: ReturnType<typeof jobSpans>['of']; ago: (job: number | null) => number | null },
): readonly RoleProof[] => [
  ...jobs.flatMap(({ title }, job) => {
    const passage = at(title);
    const span = spans[job];
    return title && passage !== null
      ? [{ title: title.value, passage, months: span ? monthsIn(uniteSpans([span])) : 0, ago: ago(job) }]
      : [];
  }),
  ...[headline].flatMap((fact) => {
    const passage = at(fact);
    return fact && passage !== null ? [{ title: fact.value, passage, months: 0, ago: null }] : [];
  }),
];

const studiesOf = ({ education }: Profile, at: At): readonly StudyProof[] =>
  education.flatMap(({ degree, field, institution, level }) => {
    const passage = at(degree) ?? at(field) ?? at(institution);
    const words = [degree?.value, field?.value].filter((each) => each !== undefined).join(' ');
    return passage === null ? [] : [{ level, words, passage }];
  });

const languagesOf = ({ languages }: Profile, at: At): readonly LanguageProof[] =>
  languages.flatMap(({ name, level }) => {
    const passage = at(name);
    return passage === null ? [] : [{ name: name.value, level, passage }];
  });

const certificatesOf = ({ certifications }: Profile, at: At): readonly CertificateProof[] =>
  certifications.flatMap(({ name, issuer }) => {
    const passage = at(name);
    return passage === null ? [] : [{ words: [name.value, issuer?.value ?? ''].join(' ').trim(), passage }];
  });
