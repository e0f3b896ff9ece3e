// A receipt: which document, which criteria and which engine a score came from, as a hash that any machine reproduces.

import { createHash } from 'node:crypto';
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import { engineVersion } from './engine-version';

type Receipted = Omit<Score, 'receipt'> & { readonly sha256: string; readonly criteria: Criteria };

export const writeReceipt = ({ sha256, criteria, ...score }: Receipted): string =>
  createHash('sha256')
    .update(`{"criteria":${textOf(criteria)},${canonical({ engineVersion, score, sha256 }).slice(1)}`)
    .digest('hex');

/** The same criteria are asked of many documents. */
const textOf = (criteria: Criteria): string => {
  const known = texts.get(criteria) ?? canonical(criteria);
  texts.set(criteria, known);
  return known;
};
const texts = new WeakMap<Criteria, string>();

/** JSON with its keys in order: the same value has one text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(',')}}`;
};
