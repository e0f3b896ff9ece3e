import type { Finding } from '@shared/model/text';

/** A file made for measuring: with something in it that nobody sees, or honest although it looks odd. */
export type AttackFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null: a clean file, in which anything found is a false alarm. */
  readonly hides: Hidden | null;
};

export type Hidden = {
  readonly kind: Finding['kind'];
  /** Words that the finding has to quote. */
  readonly words: string;
  /** The words may stand on the page as well: it is what they say, not that they are hidden. */
  readonly seen?: boolean;
};

export const attack = (name: string, bytes: Uint8Array, hides: Hidden): AttackFile => ({
  name,
  bytes,
  hides,
});
export const clean = (name: string, bytes: Uint8Array): AttackFile => ({ name, bytes, hides: null });
