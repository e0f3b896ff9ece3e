import type { Fact } from '@shared/model/profile';
import { foldText } from '../fold-text';

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/ø/g, 'oe'],
  [/å/g, 'aa'],
  [/æ/g, 'ae'],
];

/** 0 to 1: how much of a name comes back in the person's own mail address or the end of a profile's address. */
export const agreement = (words: readonly string[], addresses: readonly string[]): number =>
  Math.max(0, ...addresses.map((address) => agreesWith(words, address)));

export const addressesOf = (emails: readonly Fact[], links: readonly Fact[]): readonly string[] => [
  ...emails.map(({ value }) => value.slice(0, value.lastIndexOf('@'))),
  ...links.flatMap(
    ({ value }) =>
      /(?:linkedin\.com\/in|github\.com|xing\.com\/profile)\/([^/?#]{3,80})/i.exec(value)?.[1] ?? [],
  ),
  ...links.flatMap(
    ({ value }) => /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]{5,60})\.\p{L}{2,8}\/?$/iu.exec(value)?.[1] ?? [],
  ),
];

const agreesWith = (words: readonly string[], address: string): number => {
  const folded = foldText(address).replace(/[^\p{L}]/gu, '');
  const parts = words.map((word) => [letters(foldText(word)), letters(foldText(spell(word)))]);
  const within = parts.filter((forms) => forms.some((form) => form.length >= 3 && folded.includes(form)));
  if (within.length >= 2) return 1;
  const short = parts.filter((forms) => forms.some((form) => form.length === 2 && folded.includes(form)));
  if (within.length === 1 && short.length > 0 && parts.length === 2) return 1;
  if (within.length === 0) return 0;
  // "jroe": an initial and the rest, or the rest alone
  const named = within[0]?.find((form) => folded.includes(form)) ?? '';
  const rest = folded.replace(named, '');
  const initials = parts.filter((forms) => forms !== within[0]).map((forms) => forms[0]?.[0] ?? '');
  if (rest === '') return 0.6;
  return initials.some((initial) => initial !== '' && rest.startsWith(initial)) ? 0.9 : 0.5;
};

const letters = (word: string): string => word.replace(/[^\p{L}]/gu, '');
const spell = (word: string): string =>
  spelledOut.reduce((spelled, [sign, as]) => spelled.replace(sign, as), word.toLowerCase());
