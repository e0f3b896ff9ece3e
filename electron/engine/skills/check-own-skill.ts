// An office's own skill as it was typed: what could not be found, or would change what other words mean.
import type { OwnSkillWords } from '@shared/model/own-skill';
import { nameKey } from './fold-words';
import type { Lexicon } from './lexicon';

export type OwnSkillFault = {
  readonly kind: 'no-letters' | 'taken' | 'unknown';
  readonly what: string;
  readonly remedy: string;
};

/** `lexicon` without the skill itself. */
export const checkOwnSkill = (
  { name, synonyms, sameAs, closeTo }: OwnSkillWords,
  lexicon: Lexicon,
): readonly OwnSkillFault[] => [
  ...[name, ...synonyms].flatMap((words) => wordFaults(words, sameAs, lexicon)),
  ...[...(sameAs === null ? [] : [sameAs]), ...closeTo]
    .filter((id) => !lexicon.byId.has(id))
    .map(
      (id): OwnSkillFault => ({
        kind: 'unknown',
        what: `There is no skill “${id}”.`,
        remedy: 'Choose one from the list.',
      }),
    ),
];

const wordFaults = (words: string, sameAs: string | null, lexicon: Lexicon): readonly OwnSkillFault[] => {
  const key = nameKey(words);
  if (key === '')
    return [
      {
        kind: 'no-letters',
        what: `“${words}” has no letter or digit.`,
        remedy: 'Type the words as they stand in resumes.',
      },
    ];
  const other = lexicon.byKey
    .get(key)
    ?.find(({ entry, name }) => entry.id !== sameAs && !name.ambiguous && !name.asWritten);
  return other
    ? [
        {
          kind: 'taken',
          what: `“${words}” already stands for ${other.entry.names[0]?.words ?? other.entry.id}.`,
          remedy: 'Add your words to that skill, or leave this one out.',
        },
      ]
    : [];
};
