import type { Fact } from '@shared/model/profile';
import type { Section } from '../sections/section';
import type { Contact } from './contact';

/** What a person calls themselves below the name, and the paragraph about them. */
export const readHeadline = (
  _sections: readonly Section[],
  _contact: Contact,
): { readonly headline: Fact | null; readonly summary: Fact | null } => ({ headline: null, summary: null });
