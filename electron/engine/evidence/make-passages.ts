// Text + Profile -> passages: what may speak for somebody, cut into pieces that can be quoted. Who they are, where they
// live and how they are reached is left out here, so that nothing behind this door can count it.
import type { Fact, Profile, SectionKind, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import type { Passage } from './passage';
import { privateWords } from './private-words';
import { uncountedWords } from './uncounted-words';

export const makePassages = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): readonly Passage[] => joinParagraphs(placedLines(text, profile, isWord)).flatMap(toSentences);

type Line = {
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

/** Said among the personal details, and asked for by postings. */
export const mayWork =
  /work permit|authori[sz]ed to work|right to work|work authori[sz]ation|arbeitserlaubnis|aufenthaltstitel|permis de travail|permiso de trabajo|permesso di lavoro|werkvergunning|pozwolenie na pracę/i;

const placedLines = (text: Text, profile: Profile, isWord: (word: string) => boolean): readonly Line[] => {
  const withoutPrivate = privateWords(text, profile, isWord);
  const withoutUncounted = uncountedWords(profile);
  const openings = new Map(profile.sections.map(({ kind, page, line }) => [`${page}.${line}`, kind]));
  const headings = new Set(profile.sections.flatMap(({ heading }) => heading?.spans.map(keyOf) ?? []));
  const jobs = jobsByLine(profile);
  const heads = new Set((profile.headline?.spans ?? []).map(keyOf));
  let section: SectionKind = 'contact';
  let job: number | null = null;
  let before: { readonly region: number; readonly text: string } | null = null;
  return text.pages.flatMap((page) =>
    page.lines.flatMap((each, line) => {
      const key = `${page.number}.${line}`;
      const opened = openings.get(key);
      if (opened) [section, job] = [opened, null];
      job = section === 'work' || jobs.has(key) ? (jobs.get(key) ?? job) : null;
      const isRecord = section === 'work' || section === 'education';
      const words = withoutPrivate({ text: each.text, page: page.number, line, isRecord });
      const isSilent = silent.has(section) && !heads.has(key) && !mayWork.test(each.text);
      const runsOn =
        before !== null &&
        before.region === each.region &&
        !each.item &&
        !each.heading &&
        goesOn(before.text, each);
      before = headings.has(key) || isSilent ? null : { region: each.region, text: each.text };
      return headings.has(key) || isSilent || words.trim() === ''
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
            } as Line,
          ];
    }),
  );
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

/** A sentence that is not at its end goes on in the next line, unless that line begins something of its own. */
const goesOn = (
  above: string,
  below: { readonly text: string; readonly gap: number; readonly bold: boolean },
): boolean =>
  below.gap < 0.6 &&
  above.length > 45 &&
  !/[.!?:;]$/.test(above.trim()) &&
  !/\s{2,}\S+$/.test(above) &&
  (/^[\p{Ll}\d(&]/u.test(below.text) || (!below.bold && above.length > 70));

const joinParagraphs = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.runsOn && last && last.length < 12 && last[0]?.section === line.section) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};

const toSentences = (paragraph: readonly Line[]): readonly Passage[] => {
  const [first] = paragraph;
  if (!first) return [];
  const starts: number[] = [];
  let whole = '';
  for (const { text } of paragraph) {
    if (whole !== '') whole += ' ';
    starts.push(whole.length);
    whole += text;
  }
  const counted = paragraph.map((line) => line.counted).join(' ');
  return cutSentences(whole)
    .map(({ from, to }) => {
      const spans = paragraph.flatMap(({ page, line, text }, index): Span[] => {
        const start = starts[index] ?? 0;
        const [left, right] = [Math.max(0, from - start), Math.min(text.length, to - start)];
        const part = text.slice(left, Math.max(left, right));
        const lead = part.length - part.trimStart().length;
        const words = part.trim();
        return words === '' ? [] : [{ page, line, from: left + lead, to: left + lead + words.length }];
      });
      const quote = whole.slice(from, to).trim();
      return {
        quote,
        counted: counted.slice(from, to).trim(),
        spans,
        section: first.section,
        job: first.job,
        hasResult: hasResult(quote),
      };
    })
    .filter(({ quote, spans }) => spans.length > 0 && /[\p{L}\p{N}]/u.test(quote));
};

const cutSentences = (text: string): readonly { readonly from: number; readonly to: number }[] => {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\d)%"”][.!?])\s+(?=["“(]?\p{Lu})|\s{3,}/gu)].map(
    ({ 0: gap, index }) => ({ from: index, to: index + gap.length }),
  );
  return [...ends, { from: text.length, to: text.length }].map((end, index) => ({
    from: ends[index - 1]?.to ?? 0,
    to: end.from,
  }));
};

/** A figure that is no date, or a word of effect. */
const hasResult = (text: string): boolean =>
  /(?:[$€£¥]\s?\d|\d\s?(?:%|percent|prozent|pour ?cent|por ciento|k\b|m\b|million|people|staff|team|patients?|customers?|clients?|users?|units?|hours?))/i.test(
    text,
  ) ||
  /\b(?:increas|reduc|improv|sav(?:ed|ing)|grew|award|achiev|exceed|launch|deliver|cut\b|doubl|halv|gesteigert|gesenkt|erhöht|reduziert|augment|réduit|aument|reduj)/i.test(
    text,
  );
