import './person-name.css';
import type { PseudonymColour } from '@shared/lib/pseudonym';
import { visibleText } from '@shared/lib/visible-text';
import { Swatch } from './swatch';

type PersonNameProps = { readonly look: { readonly name: string; readonly colour: PseudonymColour } };

/** A pseudonym with its colour, or the name once it may be known. */
export const PersonName = ({ look }: PersonNameProps) => (
  <span className="person-name">
    <Swatch colour={look.colour} />
    <bdi>{visibleText(look.name)}</bdi>
  </span>
);
