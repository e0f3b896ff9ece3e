import { plainWords, stem } from '@shared/lib/content-words';
import { hasFigures } from '@shared/lib/figures';
import type { ClaimFacts, Facts } from './evidence';
import { type Claim, readClaim } from './read-claim';

/** What each passage says for somebody, in its own words; what is slight, denied or counted, where there is any. */
export const gatherClaims = (sentences: readonly string[]): Pick<Facts, 'words' | 'claims'> => {
  const claims = sentences.map(readClaim);
  return {
    words: claims.map(wordsSaid),
    claims: Object.fromEntries(
      claims.flatMap((claim, index) => {
        const facts = factsOf(claim);
        return facts === null ? [] : [[index, facts]];
      }),
    ),
  };
};

/** Each word once. */
export const wordsSaid = ({ says }: Claim): string =>
  [...new Map(plainWords(says).map((word) => [stem(word), word])).values()].join(' ');

export const factsOf = ({ denies, isSlight, figures }: Claim): ClaimFacts | null =>
  denies === '' && !isSlight && !hasFigures(figures)
    ? null
    : { denies: [...new Set(plainWords(denies).map(stem))].join(' '), isSlight, figures };
