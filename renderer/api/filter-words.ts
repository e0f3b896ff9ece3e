import type { Bucket, ShortlistFilter } from '@shared/model/shortlist';

/** All gates together, in a word. */
export const gateWords: Readonly<Record<Bucket, string>> = {
  pass: 'Gates passed',
  unknown: 'To be asked',
  fail: 'Gate failed',
};

type Choices<Value> = readonly { readonly value: Value; readonly label: string }[];

export const gateChoices: Choices<Bucket | null> = [
  { value: null, label: 'All gates' },
  { value: 'pass', label: gateWords.pass },
  { value: 'unknown', label: gateWords.unknown },
  { value: 'fail', label: gateWords.fail },
];

export const onlyChoices: Choices<ShortlistFilter['only']> = [
  { value: null, label: 'Everybody' },
  { value: 'unseen', label: 'Not seen yet' },
  { value: 'bookmarked', label: 'Bookmarked' },
  { value: 'flagged', label: 'Higher with hidden text' },
];
