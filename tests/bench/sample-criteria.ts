import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Criteria } from '@shared/model/criterion';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';

export const samples = join('resources', 'samples');

/** Fifteen of what the samples' postings ask for; those in own words first: they are the dearest. */
export const fifteenCriteria = async (): Promise<Criteria> => {
  const { lexicon } = await openKnowledge();
  const postings = await Promise.all(
    (await readdir(join(samples, 'postings')))
      .sort()
      .map((name) => readFile(join(samples, 'postings', name), 'utf8')),
  );
  const drafted = postings.flatMap((posting) => draftCriteria({ posting }, lexicon).criteria.items);
  const ownWords = drafted.filter(({ kind }) => kind === 'own-words');
  const items = [...ownWords, ...drafted.filter(({ kind }) => kind !== 'own-words')].slice(0, 15);
  return {
    version: 1,
    preset: 'standard',
    items: items.map((item, index) => ({ ...item, id: `c${index}` })),
  };
};
