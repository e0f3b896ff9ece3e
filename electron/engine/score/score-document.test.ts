import type { Criterion } from '@shared/model/score';
import { bareLine, noProperties, type Text } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { scoreDocument } from './score-document';

const textOf = (lines: readonly string[], hidden: readonly string[] = []): Text => ({
  pages: [{ number: 1, width: 0, height: 0, lines: lines.map(bareLine), ocr: null }],
  language: null,
  properties: noProperties,
  findings: hidden.map((text) => ({ kind: 'hidden-text', text, page: 1, box: null })),
});
const criteria: readonly Criterion[] = [
  { id: 'c1', label: 'Forklift licence', mode: 'scored', weight: 4 },
  { id: 'c2', label: 'Experience with Kubernetes', mode: 'scored', weight: 1 },
];

describe('scoreDocument', () => {
  test('every point has a quote that stands in the visible text', () => {
    const { score, parts } = scoreDocument(
      textOf(['Jane Roe', 'Valid forklift licence since 2012']),
      criteria,
    );
    expect(score).toBe(80);
    expect(parts[0]).toEqual({
      criterionId: 'c1',
      points: 4,
      of: 4,
      quote: 'Valid forklift licence since 2012',
      page: 1,
    });
    expect(parts[1]).toMatchObject({ points: 0, quote: null, page: null });
  });

  test('hidden words earn nothing', () => {
    const shown = scoreDocument(textOf(['Jane Roe']), criteria);
    const stuffed = scoreDocument(textOf(['Jane Roe'], ['forklift licence kubernetes']), criteria);
    expect(stuffed.score).toBe(shown.score);
    expect(stuffed.findings).toBe(1);
  });

  test('the name at the top changes nothing', () => {
    const one = scoreDocument(textOf(['Jane Roe', 'Kubernetes']), criteria);
    expect(scoreDocument(textOf(['Ngozi Okafor', 'Kubernetes']), criteria)).toEqual(one);
  });

  test('a requirement that goes on in the next line is found across the break', () => {
    expect(scoreDocument(textOf(['holds a forklift', 'licence']), criteria).parts[0]?.quote).toBe(
      'holds a forklift licence',
    );
  });
});
