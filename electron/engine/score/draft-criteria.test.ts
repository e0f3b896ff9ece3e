import { describe, expect, test } from 'vitest';
import { draftCriteria } from './draft-criteria';

const drafted = (posting: string) => draftCriteria(posting).map(({ label, weight }) => [label, weight]);

describe('draftCriteria', () => {
  test('takes requirements and wishes, and leaves benefits and the company out', () => {
    expect(
      drafted(`Nurse\nAbout us\nWe are large.\n- 420 beds\nWhat you must bring\n- Registration as a nurse\n- Must hold BLS
Nice to have\n- Wound care\nWhat we offer\n- 30 days of leave`),
    ).toEqual([
      ['Registration as a nurse', 3],
      ['Must hold BLS', 5],
      ['Wound care', 1],
    ]);
  });

  test('reads a German posting the same way', () => {
    expect(
      drafted(
        'Ihre Aufgaben:\n• Teamleitung\nIhr Profil:\n• Staplerschein\n• Polnisch von Vorteil\nWir bieten:\n• Obst',
      ),
    ).toEqual([
      ['Staplerschein', 3],
      ['Polnisch von Vorteil', 1],
    ]);
  });

  test('without headings every bullet counts, and prose does not', () => {
    expect(drafted('We look for a cook.\n- Cooks well\n2) Knows HACCP')).toEqual([
      ['Cooks well', 3],
      ['Knows HACCP', 3],
    ]);
  });
});
