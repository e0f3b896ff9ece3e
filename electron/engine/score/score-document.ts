import type { Criterion, Score, ScorePart } from '@shared/model/score';
import type { Text } from '@shared/model/text';
import { contentWords, wordWeight } from './content-words';

/**
 * A first, plain measure: a criterion earns the share of its words that one passage of the visible text
 * holds, and that passage is the quote. Findings are counted and earn nothing. The score is the sum of parts.
 */
export const scoreDocument = (text: Text, criteria: readonly Criterion[]): Score => {
  const passages = toPassages(text);
  const parts = criteria.map((criterion) => scoreCriterion(criterion, passages));
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { score: of === 0 ? 0 : round((points / of) * 100), parts, findings: text.findings.length };
};

type Passage = { readonly quote: string; readonly page: number; readonly words: ReadonlySet<string> };

/** Below this share a passage only happens to hold one of the words. */
const leastShare = 0.3;

/** A sentence may go on in the next line: pairs of lines come last, so that they win only by holding more. */
const toPassages = (text: Text): readonly Passage[] => {
  const pages = text.pages.map((page) =>
    page.lines.map((line) => ({
      quote: line.text,
      page: page.number,
      words: new Set(contentWords(line.text)),
    })),
  );
  const pairs = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index];
      return before === undefined ? [] : [joined(before, line)];
    }),
  );
  return [...pages.flat(), ...pairs];
};

const joined = (one: Passage, next: Passage): Passage => ({
  quote: `${one.quote} ${next.quote}`,
  page: one.page,
  words: new Set([...one.words, ...next.words]),
});

const scoreCriterion = (criterion: Criterion, passages: readonly Passage[]): ScorePart => {
  const words = [...new Set(contentWords(criterion.label))];
  const whole = weightOf(words);
  let best: { readonly passage: Passage; readonly share: number } | null = null;
  for (const passage of passages) {
    const share = whole === 0 ? 0 : weightOf(words.filter((word) => passage.words.has(word))) / whole;
    if (share >= leastShare && share > (best?.share ?? 0)) best = { passage, share };
  }
  return {
    criterionId: criterion.id,
    points: best === null ? 0 : round(criterion.weight * best.share),
    of: criterion.weight,
    quote: best?.passage.quote ?? null,
    page: best?.passage.page ?? null,
  };
};

const weightOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + wordWeight(word), 0);

const round = (value: number): number => Math.round(value * 100) / 100;
