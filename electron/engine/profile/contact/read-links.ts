import type { Fact, Span } from '@shared/model/profile';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';
import { addressesIn } from './link-address';
import { isOwnLink } from './own-link';
import { edgesOf, restOfLink } from './wrapped-link';

/** Where the person can be seen on the web. */
export const readLinks = (lines: readonly ContactLine[], emails: readonly Fact[]): readonly Fact[] => {
  const edges = edgesOf(lines);
  const found = lines.flatMap((line, index) =>
    linksOn(
      line,
      lines.slice(index + 1, index + 1 + mostBreaks),
      edges.get(`${line.page}/${line.region}`) ?? null,
    ),
  );
  const spent = [...emails.flatMap(({ spans }) => spans), ...found.flatMap(({ spans }) => spans.slice(1))];
  return found
    .filter(({ spans: [at] }) => at !== undefined && !spent.some((span) => overlap(span, at)))
    .filter((fact, at, all) => at === all.findIndex((each) => key(each) === key(fact)))
    .slice(0, most);
};

const most = 12;
const mostBreaks = 3;
const overlap = (one: Span, other: Span): boolean =>
  one.page === other.page && one.line === other.line && other.from < one.to && other.to > one.from;
const key = ({ value }: Fact): string =>
  value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

const linksOn = (line: ContactLine, below: readonly ContactLine[], edge: number | null): readonly Fact[] => {
  const text = line.text.slice(0, longest);
  if (line.zone === 'others' || !/\.|https?:/.test(text)) return [];
  return addressesIn(text).flatMap(({ words, from }) => {
    const ends = from + words.length >= text.trimEnd().length;
    const { value, spans } = ends ? joined(words, { line, below, edge }) : { value: words, spans: [] };
    const whole = value.replace(/\s/g, '');
    if (!isOwnLink(whole, line)) return [];
    return [
      {
        value: whole,
        confidence: spans.length === 0 && line.zone === 'head' ? 0.95 : 0.8,
        spans: [spanOf(line, from, from + words.length), ...spans],
      },
    ];
  });
};

const longest = 2_000;

/** With what stands of it on the lines below. */
const joined = (
  words: string,
  { line, below, edge }: { line: ContactLine; below: readonly ContactLine[]; edge: number | null },
): { value: string; spans: readonly Span[] } => {
  const spans: Span[] = [];
  let value = words;
  let last = line;
  for (const next of below) {
    const rest = restOfLink({ words: value, line: last, next, edge });
    if (rest === null) break;
    value += rest;
    spans.push(spanOf(next, 0, rest.length));
    if (rest.length < next.text.trimEnd().length) break;
    last = next;
  }
  return { value, spans };
};
