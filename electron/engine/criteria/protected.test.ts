import { describe, expect, test } from 'vitest';
import { refusalOf } from './protected';

describe('a criterion about a protected characteristic, or what stands in for one, is let through', () => {
  test.each([
    ['Digital native with social media skills', 'age'],
    ['Not older than 35 years of age', 'age'],
    ['Graduation year after 2018', 'age'],
    ['Junges Team sucht junge Verkäuferin', 'age'],
    ['Female receptionist', 'sex or gender'],
    ['Unmarried, no children', 'family'],
    ['Native speaker of English', 'origin or nationality'],
    ['Deutsch als Muttersprache', 'origin or nationality'],
    ['German citizenship', 'origin or nationality'],
    ['Member of a Christian church', 'religion or belief'],
    ['In good health, non-smoker', 'health or disability'],
    ['Photo required', 'looks or photo'],
    ['Lives in postcode 10115', 'where somebody lives'],
    ['No career gaps', 'gaps or time off'],
    ['Heterosexual', 'sexual orientation or identity'],
  ])('%s', (words, about) => {
    const refusal = refusalOf(words);
    expect(refusal?.about).toBe(about);
    expect(refusal?.instead.length).toBeGreaterThan(10);
  });
});

test.each([
  '5 years of experience in care',
  'Work with young people and families',
  'Care of disabled adults',
  'Health and safety training (NEBOSH)',
  'Native Android development',
  'White papers and foreign exchange',
  'Maternity ward experience',
  'English at C1',
  'Right to work in the UK',
  'Must be at least 18 to serve alcohol',
  'Management of a team of 12',
  'Black belt in Six Sigma',
  'Women’s health clinic experience',
])('a lawful criterion is refused: %s', (words) => {
  expect(refusalOf(words)).toBeNull();
});
