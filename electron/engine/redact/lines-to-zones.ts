import { timeAway } from '@shared/lib/time-away';
import type { Profile, SectionKind, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { foldText } from '../profile/fold-text';
import { keyOf, spansOf, tellingFacts } from './facts-of';
import type { PlacedLine, Range, Zone } from './mask';

export type ZonedLine = PlacedLine & {
  readonly page: number;
  readonly line: number;
  readonly region: number;
  /** What was learned, which says nothing of where. */
  readonly degrees: readonly Range[];
  /** Where the town of the person stands in it. */
  readonly places: readonly Range[];
  /** Mail, phone, links and name as they were read. */
  readonly own: readonly Range[];
  readonly isHeading: boolean;
  /** Away from work for a child, a service or an illness. */
  readonly isAway: boolean;
  /** Counted from the end of the document. */
  readonly fromEnd: number;
};

/** Text + Profile -> every line with where it stands and what is told in it of work and of the person. */
export const linesToZones = (text: Text, profile: Profile): readonly ZonedLine[] => {
  const openings = new Map(profile.sections.map((section) => [keyOf(section), section]));
  const at = rangesByLine;
  const kept = at(spansOf(tellingFacts(profile)));
  const jobDates = at(spansOf(profile.jobs.flatMap(({ start, end }) => [start, end])));
  const jobs = at(spansOf(profile.jobs.flatMap(({ title, employer }) => [title, employer])));
  const headline = at(profile.headline?.spans ?? []);
  const studies = at(
    spansOf(
      profile.education.flatMap(({ degree, institution, start, end }) => [degree, institution, start, end]),
    ),
  );
  const degrees = at(spansOf(profile.education.flatMap(({ degree, field }) => [degree, field])));
  const { name, emails, phones, links, location } = profile;
  const own = at(spansOf([name, ...emails, ...phones, ...links]));
  const reach = at(spansOf([...emails, ...phones, location]));
  const places = at(location?.spans ?? []);
  const count = text.pages.reduce((sum, page) => sum + page.lines.length, 0);
  let zone: Zone = 'head';
  let top = { page: 0, y: 0 };
  let index = 0;
  return text.pages.flatMap((page) => {
    const away = timeAway(page.lines.map((each) => each.text));
    return page.lines.map((each, line) => {
      index += 1;
      const key = keyOf({ page: page.number, line });
      const opened = openings.get(key);
      if (opened) {
        zone = zoneOf(opened.kind);
        top = opened.heading && each.box ? { page: page.number, y: each.box[1] } : { page: 0, y: 0 };
      }
      const tellsOfJob = jobDates.has(key) || (jobs.has(key) && !headline.has(key));
      if (zone === 'head' && tellsOfJob) zone = 'record';
      const isAbove = each.box !== null && top.page === page.number && each.box[1] + each.box[3] <= top.y;
      const isHead = (isAbove || reach.has(key)) && !tellsOfJob;
      const isStudy = studies.has(key) && !tellsOfJob && zone !== 'head';
      return {
        text: each.text,
        edges: each.edges,
        size: each.size,
        folded: asLong(foldText(each.text), each.text),
        zone: isHead ? 'head' : isStudy ? 'education' : zone,
        kept: kept.get(key) ?? [],
        tellsOfJob,
        page: page.number,
        line,
        region: each.region,
        degrees: degrees.get(key) ?? [],
        places: places.get(key) ?? [],
        own: own.get(key) ?? [],
        isHeading: opened?.heading?.spans.some((span) => keyOf(span) === key) ?? false,
        isAway: away.has(line),
        fromEnd: count - index,
      };
    });
  });
};

/** Words that stand for themselves, in a finding or a fact. */
export const bareZoned = (text: string): ZonedLine => ({
  text,
  edges: [],
  size: null,
  folded: asLong(foldText(text), text),
  zone: 'body',
  kept: [],
  tellsOfJob: false,
  // No line of the page: nothing that was read stands there.
  page: 0,
  line: 0,
  region: 0,
  degrees: [],
  places: [],
  own: [],
  isHeading: false,
  isAway: false,
  fromEnd: Number.MAX_SAFE_INTEGER,
});

const asLong = (folded: string, text: string): string =>
  folded.length === text.length ? folded : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const rangesByLine = (spans: readonly Span[]): ReadonlyMap<string, readonly Range[]> =>
  Map.groupBy(spans, keyOf);

const zoneOf = (kind: SectionKind): Zone => {
  switch (kind) {
    case 'contact':
      return 'head';
    case 'references':
      return 'others';
    case 'education':
      return 'education';
    case 'work':
    case 'projects':
    case 'publications':
    case 'certifications':
    case 'awards':
    case 'volunteering':
      return 'record';
    default:
      return 'body';
  }
};
