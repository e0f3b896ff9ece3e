// Text + Profile -> the same Text without who somebody is: as many pages, lines and characters, so that what was
// quoted from it still stands where it stood.
import type { Profile } from '@shared/model/profile';
import { type Finding, noProperties, type Text } from '@shared/model/text';
import { findPrivate } from './find-private';
import { findSchools } from './find-study';
import { bareZoned, linesToZones } from './lines-to-zones';
import { coverRanges, type Mask, type Range } from './mask';

export type RedactText = {
  readonly text: Text;
  readonly profile: Profile;
  /** Before somebody corrected it: a correction says who somebody is, and takes nothing back. */
  readonly asRead?: Profile | undefined;
  /** Names of schools and universities as well; when somebody learned there is hidden in any case. */
  readonly hideSchools?: boolean;
  /** A job that asks for a place shows the town, never the street. */
  readonly keepTown?: boolean;
};
export type RedactedText = { readonly text: Text; readonly masks: readonly Mask[] };

export const redactText = ({
  text,
  profile,
  asRead,
  hideSchools = false,
  keepTown = false,
}: RedactText): RedactedText => {
  const hidings = (asRead === undefined ? [profile] : [profile, asRead]).map((each) => ({
    find: findPrivate({ profile: each, hideSchools, keepTown }, text),
    lines: linesToZones(text, each),
    schools: hideSchools ? findSchools(each.education) : () => [],
  }));
  const masks = hidings.flatMap(({ find, lines }) =>
    lines.flatMap((line, index) =>
      find(line, lines[index - 1] ?? null, lines[index + 1] ?? null).map(
        ({ from, to }): Mask => ({ page: line.page, line: line.line, from, to }),
      ),
    ),
  );
  const byLine = Map.groupBy(masks, ({ page, line }) => `${page}.${line}`);
  const inFinding: FindBare = (line) =>
    hidings.flatMap(({ find, schools }) => [...find(line, null, null), ...schools(line)]);
  return {
    masks,
    text: {
      ...text,
      properties: noProperties,
      findings: text.findings.map((finding) => redactFinding(finding, inFinding)),
      pages: text.pages.map((page) => ({
        ...page,
        lines: page.lines.map((line, at) => ({
          ...line,
          text: coverRanges(line.text, byLine.get(`${page.number}.${at}`) ?? []),
        })),
      })),
    },
  };
};

type FindBare = (line: ReturnType<typeof bareZoned>) => readonly Range[];

/** What a file says of itself has no words of its own worth showing; elsewhere the private ones are hidden. */
const redactFinding = (finding: Finding, find: FindBare): Finding => {
  const words = finding.text.split('\n').map((text) => {
    const line = bareZoned(text);
    const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(({ index }) => ({
      from: index,
      to: index + 4,
    }));
    return coverRanges(text, [...find(line), ...years]);
  });
  const redacted = words.join('\n');
  const isAside = finding.kind === 'metadata-text' || finding.kind === 'alt-text';
  return { ...finding, text: isAside && redacted !== finding.text ? '' : redacted };
};
