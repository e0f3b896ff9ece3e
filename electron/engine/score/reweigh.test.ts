import type { Criteria, Criterion, CriterionMode } from '@shared/model/criterion';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../pipeline';
import { prepareCandidate } from '../prepare-candidate';
import { makeLexicon } from '../skills/lexicon';
import { parseLexicon } from '../skills/parse-lexicon';
import { adjustedScore } from './adjusted-score';
import { reweigh } from './reweigh';
import { scoreCandidate } from './score-candidate';

const parsed = parseLexicon(`[skill / care]
wound-care: Wound care
triage: Triage
[licence / care]
bls: Basic Life Support; BLS
`);
const known = { lexicon: makeLexicon(parsed.ok ? parsed.value : []), meaning: null };
const page = `<html><body><p>Ada Muster</p><p>Registered Nurse</p><h2>Experience</h2>
<p>Staff Nurse, Northgate Hospice, 01/2019 - present</p><li>Cut falls by 30 % with wound care and hourly rounding</li>
<h2>Skills</h2><p>Triage</p><p style="color:white">Basic Life Support, Radiology</p></body></html>`;
const read = await readDocument(new TextEncoder().encode(page), { name: 'ada.html' });
const content = read.ok ? read.value.content : null;
if (!content) throw new Error('the page above can be read');
const prepared = { sha256: 'ab'.repeat(32), ...prepareCandidate(content, known) };

const asked = [
  { kind: 'role', titles: ['Nurse'] },
  { kind: 'skill', oneOf: [{ id: 'wound-care', name: 'Wound care' }], withinMonths: null },
  { kind: 'skill', oneOf: [{ id: 'triage', name: 'Triage' }], withinMonths: 12 },
  { kind: 'certification', oneOf: [{ id: 'bls', name: 'BLS' }] },
  { kind: 'years', in: null, atLeast: 5 },
  { kind: 'education', atLeast: 'bachelor', fields: [] },
  { kind: 'own-words', text: 'Reduces falls on the ward' },
  { kind: 'permit' },
] as const;

type Set = { readonly mode: CriterionMode; readonly weight: number };
const criteriaOf = (version: number, sets: readonly Set[]): Criteria => ({
  version,
  preset: 'standard',
  items: sets.map(
    ({ mode, weight }, at) =>
      ({
        ...asked[at],
        id: `c${at}`,
        label: `c${at}`,
        required: true,
        mode,
        weight: mode === 'scored' ? weight : null,
      }) as Criterion,
  ),
});
const weight = fc.integer({ min: 1, max: 5 });
const mode = fc.constantFrom<CriterionMode>('scored', 'scored', 'gate', 'note');
const each = { minLength: asked.length, maxLength: asked.length };

test('after an edit of weights and modes the stored parts give another score than the document', () => {
  fc.assert(
    fc.property(
      fc.array(weight, each),
      fc.array(mode, each),
      fc.array(weight, each),
      (old, modes, weights) => {
        const before = criteriaOf(
          1,
          old.map((value) => ({ mode: 'scored', weight: value })),
        );
        const after = criteriaOf(
          2,
          modes.map((value, at) => ({ mode: value, weight: weights[at] ?? 1 })),
        );
        const stored = {
          sha256: prepared.sha256,
          lexiconEdition: '',
          criteria: before,
          score: scoreCandidate(prepared, before, known),
        };
        expect(reweigh(stored, after)).toEqual(scoreCandidate(prepared, after, known));
      },
    ),
    { numRuns: 60 },
  );
});

const all = criteriaOf(
  1,
  asked.map(() => ({ mode: 'scored', weight: 3 })),
);
const stored = {
  sha256: prepared.sha256,
  lexiconEdition: '',
  criteria: all,
  score: scoreCandidate(prepared, all, known),
};

test('what hidden words would earn is lost on the way', () => {
  expect(stored.score.scoreWithHidden).toBeGreaterThan(stored.score.score);
  const only = { ...all, items: all.items.filter(({ id }) => id === 'c3') };
  expect(reweigh(stored, only)).toMatchObject({ score: 0, scoreWithHidden: 100 });
});

test('a question that was never answered is answered from old parts', () => {
  const items = all.items.map((item) => (item.kind === 'years' ? { ...item, atLeast: 9 } : item));
  expect(reweigh(stored, { ...all, items })).toBeNull();
  const noted = {
    ...all,
    items: all.items.map((item) => ({ ...item, mode: 'note' as const, weight: null })),
  };
  const asNotes = { ...stored, criteria: noted, score: scoreCandidate(prepared, noted, known) };
  expect(reweigh(asNotes, all)).toBeNull();
});

test('an adjustment replaces the computed score, or leaves the scale', () => {
  const { score } = stored;
  expect(adjustedScore(score, { by: 7, reason: 'led the pilot' })).toMatchObject({
    computed: score.score,
    shown: score.score + 7,
  });
  expect(adjustedScore(score, { by: -100, reason: 'withdrew' }).shown).toBe(0);
  expect(adjustedScore(score, null).shown).toBe(score.score);
});
