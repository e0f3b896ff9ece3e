import './swatch.css';
import type { PseudonymColour } from '@shared/lib/pseudonym';

/** The colour of a pseudonym; the name says it too. */
export const Swatch = ({ colour }: { readonly colour: PseudonymColour }) => (
  <span className={`swatch swatch-${colour.toLowerCase()}`} aria-hidden />
);
