import type { Fact, Profile } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { personKeys } from './person-keys';

const fact = (value: string): Fact => ({ value, confidence: 1, spans: [] });
const keysOf = (name: string, email: string, phone: string) =>
  personKeys({ name: fact(name), emails: [fact(email)], phones: [fact(phone)] } as unknown as Profile);

test('the same person in another spelling has no key in common', () => {
  expect(keysOf('ROE, José', 'Jose@Example.org', '+34 600 100 200')).toEqual(
    keysOf('Jose Roe', 'jose@example.org', '600100200'),
  );
});

test('a few digits that are no phone number bring strangers together', () => {
  expect(keysOf('A', 'b@example.org', '112').map(({ kind }) => kind)).toEqual(['email', 'name']);
});
