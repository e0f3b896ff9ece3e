import type { Profile } from '@shared/model/profile';

export type PersonKey = { readonly kind: 'email' | 'phone' | 'name'; readonly value: string };

/** By what another file of the same person is found among ten thousand: looked up, then judged by samePerson. */
export const personKeys = ({
  name,
  emails,
  phones,
}: Pick<Profile, 'name' | 'emails' | 'phones'>): readonly PersonKey[] => [
  ...emails.slice(0, most).map(({ value }) => ({ kind: 'email' as const, value: value.toLowerCase() })),
  ...phones.slice(0, most).flatMap(({ value }) => phoneKey(value)),
  ...(name === null ? [] : [{ kind: 'name' as const, value: nameKey(name.value) }]),
];

const most = 5;

/** The last digits are the same with and without the country's code. */
const phoneKey = (value: string): readonly PersonKey[] => {
  const digits = value.replace(/\D/g, '');
  return digits.length < 7 ? [] : [{ kind: 'phone', value: digits.slice(-9) }];
};

/** "Roe, Jane" and "Jane Roe" are one. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
