import { passphrase } from '@shared/model/vault';
import { expect, test } from 'vitest';
import { passphraseProblem } from './passphrase-problem';

test('what the form takes, the contract takes, and the other way round', () => {
  for (const length of [0, 1, 9, 10, 11, 1000, 1001]) {
    const candidate = 'x'.repeat(length);
    expect(passphraseProblem(candidate, candidate) === undefined).toBe(
      passphrase.safeParse(candidate).success,
    );
  }
});
test('a slip in the second field is found before the data is locked with it', () => {
  expect(passphraseProblem('correct horse', 'correct house')).toMatchObject({ at: 'repeated' });
});
test('spaces count: two passphrases that differ at the end are not the same', () => {
  expect(passphraseProblem('correct horse', 'correct horse ')).toMatchObject({ at: 'repeated' });
});
