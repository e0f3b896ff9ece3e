import type { Criteria } from '@shared/model/criterion';
import { type Band, type Evidence, rungs, type Score } from '@shared/model/score';
import type { TextPage } from '@shared/model/text';

type Scoring = {
  readonly criteria: Criteria;
  readonly pages: readonly TextPage[];
  readonly computed: number;
  readonly withHidden: number;
  readonly band: Band;
  /** Of the gates all together. */
  readonly verdict: 'pass' | 'unknown' | 'fail';
};

/** A score in all its parts, its quotes taken from the lines of the first page. */
export const makeFakeScore = (of: Scoring): Score => {
  const results = of.criteria.items.filter(({ mode }) => mode !== 'scored');
  const result = ({ id }: { readonly id: string }, index: number) => ({
    criterionId: id,
    verdict: of.verdict,
    reason: of.verdict === 'unknown' ? 'The resume does not say.' : '',
    evidence: of.verdict === 'unknown' ? null : evidenceIn(of.pages, index + 6),
  });
  return {
    score: of.computed,
    scoreWithHidden: of.withHidden,
    confidence: 0.8,
    band: of.band,
    gates: results.filter(({ mode }) => mode === 'gate').map(result),
    notes: results.filter(({ mode }) => mode === 'note').map(result),
    parts: of.criteria.items
      .filter(({ mode }) => mode === 'scored')
      .map(({ id }, index) => {
        const evidence = index % 4 === 3 ? null : evidenceIn(of.pages, index);
        const share = evidence === null ? 0 : Math.round(of.computed * 10);
        return {
          criterionId: id,
          verdict: evidence === null ? 'unknown' : 'pass',
          share,
          shareWithHidden: index === 1 && of.withHidden > of.computed ? Math.min(1000, share + 120) : share,
          rung: evidence === null ? 'none' : (rungs[1 + (index % 5)] ?? 'listed'),
          reason: evidence === null ? 'No words of the resume speak for it.' : 'Named with a result.',
          evidence,
        };
      }),
    receipt: 'a3f9'.repeat(16),
  };
};

const evidenceIn = (pages: readonly TextPage[], number: number): Evidence | null => {
  const lines = (pages[0]?.lines ?? []).flatMap(({ text }, line) =>
    line > 3 && text !== '' ? [{ text, line }] : [],
  );
  const found = lines[number % Math.max(1, lines.length)];
  if (found === undefined) return null;
  return {
    quote: found.text.trim(),
    page: 1,
    spans: [{ page: 1, line: found.line, from: found.text.search(/\S/), to: found.text.length }],
  };
};
