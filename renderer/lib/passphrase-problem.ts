import { sayCount } from './say-count';

export type PassphraseProblem = { readonly at: 'passphrase' | 'repeated'; readonly words: string };

const minLength = 10;
const maxLength = 1000;

/** What keeps a new passphrase from being taken; counted as the machine's side counts. */
export const passphraseProblem = (passphrase: string, repeated: string): PassphraseProblem | undefined => {
  if (passphrase.length < minLength)
    return {
      at: 'passphrase',
      words: `${sayCount(minLength - passphrase.length, 'more character')} needed.`,
    };
  if (passphrase.length > maxLength) return { at: 'passphrase', words: `At most ${maxLength} characters.` };
  if (repeated !== passphrase) return { at: 'repeated', words: 'This is not the same passphrase.' };
  return undefined;
};
