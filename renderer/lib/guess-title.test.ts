import { expect, test } from 'vitest';
import { guessTitle } from './guess-title';

test('a job is named after a sentence, a greeting, a list mark or an address', () => {
  expect(guessTitle('\n# Ward nurse, nights\n\nYou bring\n- Wound care')).toBe('Ward nurse, nights');
  expect(guessTitle('Nurse, nights (full-time, permanent)\nYou bring')).toBe('Nurse, nights');
  expect(guessTitle('Pflegefachkraft (m/w/d)\nSie bringen mit')).toBe('Pflegefachkraft');
  expect(guessTitle('Kestrel Bay Hospital\nJob title: Ward nurse (m/f/d)\nYou bring')).toBe('Ward nurse');
  expect(guessTitle('Engineer (Java)\nYou bring')).toBe('Engineer (Java)');
  for (const posting of [
    '',
    'Nurse',
    'We are looking for a nurse.\nYou bring',
    'About us:\nKestrel Bay',
    '- Wound care\n- Triage',
    'https://jobs.example.org\nNurse',
    `${'Nurse and many more words '.repeat(5)}\nYou bring`,
    '12/2025\nNurse',
  ])
    expect(guessTitle(posting)).toBeNull();
});
