import type { Candidate } from '@shared/model/candidate';
import { type Profile, quoteOf, type Span } from '@shared/model/profile';
import type { Evidence } from '@shared/model/score';
import type { Text } from '@shared/model/text';
import { redactProfile } from '../../engine/redact/redact-profile';
import { redactText } from '../../engine/redact/redact-text';

type Redactable = Pick<Candidate, 'pages' | 'findings' | 'profile' | 'score' | 'documents'>;

/** The same pages, facts and quotes without who it is: characters are hidden one for one, so that places stay. */
export const redactCandidate = <Shown extends Redactable>(
  candidate: Shown,
  { asRead, hideSchools }: { readonly asRead: Profile | undefined; readonly hideSchools: boolean },
): Shown => {
  const { pages, findings, profile, score, documents } = candidate;
  if (profile === null) return { ...candidate, pages: [], findings: [], documents: withoutNames(documents) };
  const { text } = redactText({ text: asText(pages, findings), profile, asRead, hideSchools });
  const redacted = redactProfile({ profile, asRead, hideSchools });
  const withoutTitles = titleHider(profile, redacted);
  const quoted = <Each extends { readonly evidence: Evidence | null; readonly reason: string }>(
    each: Each,
  ): Each => ({
    ...each,
    reason: withoutTitles(each.reason),
    evidence: each.evidence && { ...each.evidence, quote: requote(text, each.evidence.spans) },
  });
  return {
    ...candidate,
    pages: text.pages,
    findings: text.findings,
    profile: redacted,
    score: score && {
      ...score,
      parts: score.parts.map(quoted),
      gates: score.gates.map(quoted),
      notes: score.notes.map(quoted),
    },
    documents: withoutNames(documents),
  };
};

/** A reason names a title as it was read. */
const titleHider =
  (profile: Profile, redacted: Profile) =>
  (reason: string): string =>
    profile.jobs.reduce((left, { title }, at) => {
      const shown = redacted.jobs[at]?.title?.value;
      return title && shown !== undefined ? left.replaceAll(title.value, () => shown) : left;
    }, reason);

const asText = (pages: Candidate['pages'], findings: Candidate['findings']): Text => ({
  pages,
  findings,
  language: null,
  properties: { createdAt: null, modifiedAt: null, producer: null },
});

const requote = (text: Text, spans: readonly Span[]): string =>
  spans.map((span) => quoteOf(text, span)).join(' ') || '█';

const withoutNames = (documents: Candidate['documents']): Candidate['documents'] =>
  documents.map((each) => ({ ...each, name: null }));
