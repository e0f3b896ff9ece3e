import type { Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

/** What was read off a picture is no surer than the least sure of its words. */
export const lessSure = <Value>(facts: Value, text: Text): Value =>
  text.pages.every(({ ocr }) => ocr === null) ? facts : (weighed(facts, text) as Value);

const weighed = (value: unknown, text: Text): unknown => {
  if (Array.isArray(value)) return value.map((each) => weighed(each, text));
  if (value === null || typeof value !== 'object') return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, weighed(each, text)]));
  return isFact(inside)
    ? { ...inside, confidence: Math.min(inside.confidence, surenessOf(inside.spans, text)) }
    : inside;
};

type AnyFact = { readonly confidence: number; readonly spans: readonly Span[] };

const isFact = (value: object): value is AnyFact =>
  'confidence' in value && 'spans' in value && Array.isArray(value.spans);

const surenessOf = (spans: readonly Span[], text: Text): number =>
  spans.reduce((least, { page, line, from, to }) => {
    const at = text.pages[page - 1]?.lines[line];
    const words = [...(at?.text.matchAll(/\S+/gu) ?? [])];
    return words.reduce((less, word, index) => {
      const touched = word.index < to && word.index + word[0].length > from;
      return touched ? Math.min(less, (at?.sure?.[index] ?? 100) / 100) : less;
    }, least);
  }, 1);
