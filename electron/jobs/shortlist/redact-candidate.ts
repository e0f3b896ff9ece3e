import type { Candidate } from '@shared/model/candidate';
import { quoteOf, type Span } from '@shared/model/profile';
import type { Evidence } from '@shared/model/score';
import type { Text } from '@shared/model/text';
import { redactProfile } from '../../engine/redact/redact-profile';
import { redactText } from '../../engine/redact/redact-text';

/** The same pages, facts and quotes without who it is: characters are hidden one for one, so that places stay. */
export const redactCandidate = (
  candidate: Candidate,
  { hideSchools }: { readonly hideSchools: boolean },
): Candidate => {
  const { pages, findings, profile, score, documents } = candidate;
  if (profile === null) return { ...candidate, pages: [], findings: [], documents: withoutNames(documents) };
  const { text } = redactText({ text: asText(pages, findings), profile, hideSchools });
  const quoted = <Each extends { readonly evidence: Evidence | null }>(each: Each): Each => ({
    ...each,
    evidence: each.evidence && { ...each.evidence, quote: requote(text, each.evidence.spans) },
  });
  return {
    ...candidate,
    pages: text.pages,
    findings: text.findings,
    profile: redactProfile({ profile, hideSchools }),
    score: score && {
      ...score,
      parts: score.parts.map(quoted),
      gates: score.gates.map(quoted),
      notes: score.notes.map(quoted),
    },
    documents: withoutNames(documents),
  };
};

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
