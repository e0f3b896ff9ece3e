// A skill that is not named as the lexicon has it, but by the words of its name: "planning of lessons", "negotiated".
import type { Facts } from '../evidence/evidence';
import type { Lexicon } from '../skills/lexicon';
import { type Answer, noAnswer, rungReasons, rungShares } from './answer';
import { onceFor, remembered } from './remembered';
import { hasTerm, passagesWith } from './term-index';
import { termsOf } from './terms-of';

export const askOtherForms = (id: string, { terms, words, rungs }: Facts, lexicon: Lexicon): Answer => {
  const { names, deeds } = formsOf(lexicon)(id);
  const wanted = names.filter((name) => name.every((word) => hasTerm(terms, word)));
  const done = deeds.filter((word) => hasTerm(terms, word));
  let found: Answer = noAnswer('not mentioned');
  for (const passage of passagesOf(terms, [...wanted.flatMap((name) => name.slice(0, 1)), ...done])) {
    const line = terms[passage] ?? '';
    const rung = rungs[passage] ?? 'listed';
    const isDone = done.some((word) => tells(word, words[passage]));
    if (!isDone && (found.share > 0 || !wanted.some((name) => standTogether(name, line.split(' ')))))
      continue;
    const share = isDone ? rungShares[rung] : Math.min(rungShares.listed, rungShares[rung]);
    if (share > found.share)
      found = {
        verdict: 'unknown',
        share,
        rung,
        reason: `${rungReasons[rung]}, in another form`,
        passages: [passage],
      };
  }
  return found;
};

/** From the first to the last. */
const passagesOf = (terms: Facts['terms'], words: readonly string[]): readonly number[] =>
  [...new Set(words.flatMap((word) => passagesWith(terms, word)))].sort((one, other) => one - other);

type Forms = {
  /** The stems of names with two words and more. */
  readonly names: readonly (readonly string[])[];
  /** The stems of names that are one word for something done. */
  readonly deeds: readonly string[];
};

const formsOf = onceFor((lexicon: Lexicon) =>
  remembered((id): Forms => {
    const names = (lexicon.byId.get(id)?.names ?? []).filter(
      ({ ambiguous, asWritten }) => !ambiguous && !asWritten,
    );
    const sets = names.map((name) => ({ words: name.words, stems: [...termsOf(name.words)] }));
    return {
      names: sets.flatMap(({ stems }) => (stems.length > 1 ? [stems] : [])),
      deeds: sets.flatMap(({ words, stems }) =>
        stems.length === 1 && /^\p{L}{4,}(?:ing|tion)$/iu.test(words) ? stems.map(deedOf) : [],
      ),
    };
  }),
);

/** "Negotiation" is what somebody does who negotiated. */
const deedOf = (stemmed: string): string => stemmed.replace(/io$/, '');

/** With no more than two words between the first and the last. */
const standTogether = (name: readonly string[], line: readonly string[]): boolean => {
  const places = name.map((word) => line.indexOf(word));
  return !places.includes(-1) && Math.max(...places) - Math.min(...places) < name.length + mostBetween;
};
const mostBetween = 0;

const tells = (word: string, said = ''): boolean =>
  ` ${said} `.includes(` ${word}ed `) || ` ${said} `.includes(` ${word}d `);
