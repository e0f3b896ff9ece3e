import { describe, expect, test } from 'vitest';
import type { RawPage } from './make-text';
import { withoutPageFields, withoutRunningLines } from './running-lines';

const page = (head: string, foot: string): RawPage => ({
  width: 600,
  height: 800,
  lines: [head, 'Ada Example', 'Engineer at Bridge Works', foot].map((text, at) => ({
    text,
    size: 10,
    box: [40, [20, 100, 114, 770][at] ?? 0, 300, 10],
  })),
});

const feet = (...texts: readonly string[]) =>
  withoutRunningLines(texts.map((text) => page('Head of the page', text))).map(({ lines }) => lines[3]?.text);

describe('withoutRunningLines', () => {
  test.each([
    'Page 1 / 1',
    'Seite 1 von 1',
    '1',
    '© European Union, 2002-2024',
    'Ada Example | Confidential | Page 1 of 1',
    'file:///home/ada/resume.html  1/1',
    'A. Example – Curriculum Vitae – 1 of 1',
  ])('"%s" at the foot of the only page is about the paper', (foot) => {
    expect(feet(foot)).toEqual([undefined]);
  });

  test.each([
    'Tel. +49 30 5550142, Page 1 of 1',
    'ada@example.com  1/1',
    'Driving licence B',
    'Team of 1 of 3 sites',
    'Shipyard Example, page 1',
    '3',
  ])('"%s" at the foot says something', (foot) => {
    expect(feet(foot)).toEqual([foot]);
  });

  test('the count is that of the document', () => {
    expect(feet('1 of 2', '2 of 2')).toEqual([undefined, undefined]);
    expect(feet('Example 1 of 3', 'Example 2 of 3')).toEqual(['Example 1 of 3', 'Example 2 of 3']);
  });

  test('when a browser printed it, and what it was called', () => {
    const printed = page('11/21/26, 3:11 PM  Ada Example | Résumé', 'Languages');
    expect(withoutRunningLines([printed])[0]?.lines[0]?.text).toBe('Ada Example');
  });
});

describe('withoutPageFields', () => {
  const body = ['Ada Example', 'Engineer', 'Bridges', 'Harbours', 'Locks', 'Languages', 'Welsh'];
  const endOf = (foot: string) =>
    withoutPageFields([...body, foot].map((text) => ({ text }))).slice(body.length)[0]?.text;

  test.each(['Ada Example – Page  of', 'Page 2 of 2', 'Seite 1', 'Curriculum vitae, p. 1'])(
    '"%s" is what a footer is before it is printed',
    (foot) => {
      expect(endOf(foot)).toBeUndefined();
    },
  );

  test.each(['Front page', 'ada@example.com, page 1', 'Hospital Page', 'Side', 'Languages of'])(
    '"%s" may be the last line of a resume',
    (foot) => {
      expect(endOf(foot)).toBe(foot);
    },
  );
});
