import { visibleProse } from '@shared/lib/visible-text';

/** Words of a page; what is covered is one bar to the eye, and one word to a screen reader. */
export const MaskedText = ({ text }: { readonly text: string }) =>
  text.split(/(█+(?:\s+█+)*)/).map((part, index) =>
    part.startsWith('█') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the words
      <span key={index} className="masked">
        <span aria-hidden>{part}</span>
        <span className="unseen">hidden</span>
      </span>
    ) : (
      visibleProse(part)
    ),
  );
