import { type AttackFile, attack, type Hidden } from './attack-file';
import { claims, keywords, pick } from './payloads';

export type Trick = readonly [name: string, kind: Hidden['kind'], make: (words: string) => Uint8Array];

/** Each trick hides a list of keywords or a claim, in turn. */
export const filesOf = (tricks: readonly Trick[]): readonly AttackFile[] =>
  tricks.map(([name, kind, make], index) => {
    const listed = kind === 'metadata-text' || kind === 'alt-text' || index % 2 === 0;
    const words = listed ? pick(keywords, index) : pick(claims, index);
    return attack(name, make(words), { kind, words: words.slice(0, 24) });
  });
