import type { Criteria, Criterion } from '@shared/model/criterion';
import { bareLine, type Text } from '@shared/model/text';
import { expect, test } from 'vitest';
import { prepareCandidate } from '../prepare-candidate';
import { readProfile } from '../profile/read-profile';
import { makeLexicon } from '../skills/lexicon';
import { scoreCandidate } from './score-candidate';

const known = { lexicon: makeLexicon([]), meaning: null };
const textOf = (...lines: readonly string[]): Text => ({
  pages: [{ number: 1, width: 0, height: 0, lines: lines.map(bareLine), ocr: null }],
  findings: [],
  language: null,
  properties: { createdAt: null, modifiedAt: null, producer: null },
});
const criteriaOf = (...items: readonly object[]): Criteria => ({
  version: 1,
  preset: 'standard',
  items: items.map(
    (item, at) =>
      ({ id: `c${at}`, label: 'as said', mode: 'scored', weight: 3, required: true, ...item }) as Criterion,
  ),
});
const scoreOf = (text: Text, criteria: Criteria) => {
  const prepared = prepareCandidate({ text, profile: readProfile(text, null) }, known);
  return scoreCandidate({ sha256: 'ab'.repeat(32), ...prepared }, criteria, known);
};

const asked = criteriaOf(
  { kind: 'role', titles: ['Nurse'] },
  { kind: 'years', in: null, atLeast: 3 },
  { kind: 'own-words', text: 'Wound care on a ward' },
  { kind: 'permit', mode: 'gate', weight: null },
  { kind: 'location', places: ['Leeds'], mode: 'note', weight: null },
);

test.each([
  ['no page', { ...textOf(), pages: [] }],
  ['an empty page', textOf()],
  ['only contact lines', textOf('Ada Muster', 'ada.muster@example.org', '+44 7700 900123')],
])('a profile with %s gets a guessed score, or a verdict', (_, text) => {
  const score = scoreOf(text, asked);
  expect(score).toMatchObject({ score: 0, scoreWithHidden: 0, band: 'hardly-readable' });
  for (const { share, reason, evidence } of score.parts) {
    expect([share, evidence]).toEqual([0, null]);
    expect(reason).toBe('nothing could be read');
  }
  for (const { verdict } of [...score.gates, ...score.notes]) expect(verdict).toBe('unknown');
});

const resume = textOf(
  'Ada Muster',
  'Experience',
  'Nurse, Northgate Hospice, 01/2019 - 02/2025',
  ...Array.from(
    { length: 12 },
    (_, at) => `Ward ${at}: wound care, triage and the planning of every shift of the team`,
  ),
);

test('criteria of which none is scored give a score that looks like a judgement', () => {
  expect(scoreOf(resume, criteriaOf())).toMatchObject({ score: 0, band: 'not-scored', parts: [] });
  expect(scoreOf(resume, criteriaOf({ kind: 'permit', mode: 'gate', weight: null })).band).toBe('not-scored');
});

test('points come without a quote that stands on the page', () => {
  const { parts, score } = scoreOf(resume, asked);
  expect(score).toBeGreaterThan(0);
  const page = resume.pages[0]?.lines ?? [];
  for (const { share, evidence } of parts.filter((part) => part.share > 0)) {
    expect(share).toBeLessThanOrEqual(1000);
    expect(evidence?.spans.length).toBeGreaterThan(0);
    for (const { line, from, to } of evidence?.spans ?? [])
      expect(evidence?.quote).toContain(page[line]?.text.slice(from, to));
  }
});
