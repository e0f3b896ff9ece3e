import { noProperties, type Text, textLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../skills/lexicon';
import { parseLexicon } from '../skills/parse-lexicon';
import { draftCriteria } from './draft-criteria';
import { postingText } from './posting-text';

const parsed = parseLexicon(`[skill / care]
wound-care: Wound care
[licence / driving]
forklift-licence: forklift licence; Staplerschein
`);
const lexicon = makeLexicon(parsed.ok ? parsed.value : []);
const drafted = (posting: string) =>
  draftCriteria({ posting }, lexicon).criteria.items.map(({ kind, label, weight }) => [kind, label, weight]);

describe('draftCriteria', () => {
  test('benefits and the company are taken for requirements, or wishes weigh as much as what must be there', () => {
    expect(
      drafted(`Nurse\nAbout us\nWe are large.\n- 420 beds\nWhat you must bring\n- Registration as a nurse\n- Must hold BLS
Nice to have\n- Wound care\nWhat we offer\n- 30 days of leave`),
    ).toEqual([
      ['role', 'Nurse', 5],
      ['own-words', 'Registration as a nurse', 2],
      ['own-words', 'Must hold BLS', 4],
      ['skill', 'Wound care', 1],
    ]);
  });

  test('a German posting is read otherwise', () => {
    expect(
      drafted(
        'Lagerist (m/w/d)\nIhre Aufgaben:\n• Teamleitung\nIhr Profil:\n• Staplerschein\n• Polnisch von Vorteil\nWir bieten:\n• Obst',
      ),
    ).toEqual([
      ['role', 'Lagerist', 5],
      ['certification', 'Staplerschein', 2],
      ['language', 'Polnisch von Vorteil', 1],
    ]);
  });

  test('without headings bullets are not heard, or prose is', () => {
    expect(drafted('We look for a cook.\n- Cooks well\n2) Knows HACCP')).toEqual([
      ['own-words', 'Cooks well', 2],
      ['own-words', 'Knows HACCP', 2],
    ]);
  });

  test('what may not be asked for becomes a criterion', () => {
    const { criteria, refused } = draftCriteria(
      { posting: 'Requirements:\n- Native speaker of English\n- Wound care' },
      lexicon,
    );
    expect(criteria.items.map(({ label }) => label)).toEqual(['Wound care']);
    expect(refused.map(({ label, about }) => [label, about])).toEqual([
      ['Native speaker of English', 'origin or nationality'],
    ]);
  });

  test.each(['', '   \n\n', '????', '职位要求'])(
    'a posting with nothing in it makes criteria up: %j',
    (posting) => {
      expect(
        draftCriteria({ posting, title: null }, lexicon).criteria.items.filter(({ kind }) => kind !== 'role'),
      ).toEqual([]);
    },
  );
});

test('a posting from a file loses its bullets and headings, or a forklift licence is a degree', () => {
  const line = (text: string, more: object = {}) => textLine.parse({ text, box: null, ...more });
  const text: Text = {
    pages: [
      {
        number: 1,
        width: 0,
        height: 0,
        ocr: null,
        lines: [
          line('Picker'),
          line('What you must bring', { heading: true }),
          line('A valid forklift licence', { item: true }),
          line('It would be good if you had'),
          line('Wound care', { item: true }),
          line('What we offer'),
          line('30 days of leave', { item: true }),
        ],
      },
    ],
    findings: [],
    language: 'en',
    properties: noProperties,
  };
  expect(drafted(postingText(text))).toEqual([
    ['role', 'Picker', 5],
    ['certification', 'A valid forklift licence', 2],
    ['skill', 'Wound care', 1],
  ]);
});
