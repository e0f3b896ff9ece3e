import { visibleText } from '@shared/lib/visible-text';
import type { Look } from '@shared/model/shortlist';
import { Swatch } from '../../ui/swatch';

/** A pseudonym with its colour, or the name once it may be known. */
export const Who = ({ look }: { readonly look: Look }) => (
  <span className="who">
    <Swatch colour={look.colour} />
    <bdi>{visibleText(look.name)}</bdi>
  </span>
);
