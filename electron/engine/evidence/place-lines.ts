// Text + Profile -> lines that may speak for somebody, each with the section and the job it stands in.
import { isPersonal } from '@shared/lib/personal-words';
import { timeAway } from '@shared/lib/time-away';
import type { Fact, Profile, SectionKind, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { privateWords } from './private-words';
import { uncountedWords } from './uncounted-words';

export type PlacedLine = {
  readonly text: string;
  /** As long as the text. */
  readonly counted: string;
  readonly page: number;
  readonly line: number;
  readonly section: SectionKind;
  readonly job: number | null;
  /** Goes on from the line above. */
  readonly runsOn: boolean;
};

/** Nobody's work stands there: who somebody is, who speaks for them, what they do for fun. */
const silent: ReadonlySet<SectionKind> = new Set(['contact', 'references', 'interests']);

/** Firms, schools and tools are named there, which may be called as a person is. */
const records: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'skills',
  'certifications',
  'languages',
]);

/** Said among the personal details, and asked for by postings. */
export const mayWork =
  /work permit|authori[sz]ed to work|right to work|work authori[sz]ation|arbeitserlaubnis|aufenthaltstitel|permis de travail|permiso de trabajo|permesso di lavoro|werkvergunning|pozwolenie na pracę/i;

export const placeLines = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): readonly PlacedLine[] => {
  const withoutPrivate = privateWords(text, profile, isWord);
  const withoutUncounted = uncountedWords(profile);
  const openings = new Map(profile.sections.map(({ kind, page, line }) => [`${page}.${line}`, kind]));
  const headings = Map.groupBy(
    profile.sections.flatMap(({ heading }) => heading?.spans ?? []),
    keyOf,
  );
  const jobs = jobsByLine(profile);
  const heads = new Set((profile.headline?.spans ?? []).map(keyOf));
  const entries = entryLines(profile);
  let section: SectionKind = 'contact';
  let job: number | null = null;
  let before: { readonly region: number; readonly text: string } | null = null;
  return text.pages.flatMap((page) => {
    const away = timeAway(page.lines.map((each) => each.text));
    return page.lines.flatMap((each, line) => {
      if (away.has(line) || isPersonal(each.text)) return [];
      const key = `${page.number}.${line}`;
      const opened = openings.get(key);
      if (opened) [section, job] = [opened, null];
      job = section === 'work' || jobs.has(key) ? (jobs.get(key) ?? job) : null;
      const isRecord = records.has(section);
      const shown = withoutPrivate({ text: each.text, page: page.number, line, isRecord });
      const words = withoutHeadings(shown, headings.get(key));
      const isSilent = silent.has(section) && !heads.has(key) && !mayWork.test(each.text);
      const runsOn =
        before !== null &&
        before.region === each.region &&
        !each.item &&
        !each.heading &&
        !entries.has(key) &&
        goesOn(before.text, each);
      before = headings.has(key) || isSilent ? null : { region: each.region, text: each.text };
      return isSilent || !/[\p{L}\p{N}]/u.test(words)
        ? []
        : [
            {
              text: words,
              counted: withoutUncounted({ text: words, page: page.number, line }),
              page: page.number,
              line,
              section: heads.has(key) ? 'summary' : section,
              job,
              runsOn,
            } as PlacedLine,
          ];
    });
  });
};

const keyOf = ({ page, line }: Span): string => `${page}.${line}`;

const jobsByLine = ({ jobs }: Profile): ReadonlyMap<string, number> =>
  new Map(
    jobs.flatMap((job, index) =>
      [job.title, job.employer, job.start, job.end, ...job.bullets]
        .flatMap((fact: Pick<Fact, 'spans'> | null) => fact?.spans ?? [])
        .map((span): [string, number] => [keyOf(span), index]),
    ),
  );

/** "Skills: Java, Python": what stands behind a heading on its line is not part of it. */
const withoutHeadings = (text: string, spans: readonly Span[] = []): string =>
  spans.reduce((kept, { from, to }) => kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to), text);

/** Lines that a job, a school or a certificate begins on, whatever stands above. */
const entryLines = ({ jobs, education, certifications }: Profile): ReadonlySet<string> =>
  new Set(
    [
      ...jobs.flatMap(({ title, employer, start }) => [title, employer, start]),
      ...education.flatMap(({ degree, institution, start }) => [degree, institution, start]),
      ...certifications.map(({ name }) => name),
    ].flatMap((fact: Pick<Fact, 'spans'> | null) => fact?.spans.slice(0, 1).map(keyOf) ?? []),
  );

/** A sentence that is not at its end goes on in the next line, unless that line begins something of its own. */
const goesOn = (
  above: string,
  below: { readonly text: string; readonly gap: number; readonly bold: boolean },
): boolean =>
  below.gap < 0.6 &&
  above.length > 45 &&
  !/[.!?:;]$/.test(above.trim()) &&
  !/\s{2,}\S+$/.test(above) &&
  !label.test(below.text) &&
  (/^[\p{Ll}\d(&]/u.test(below.text) || (!below.bold && above.length > 70));

/** "Systems: SAP, Excel" */
const label = /^\p{Lu}[^:.,]{1,30}:\s/u;
