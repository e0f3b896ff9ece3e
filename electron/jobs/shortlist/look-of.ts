import { knownPseudonymOf, pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { type Hiding, isBlind } from '@shared/model/blind';
import type { Look } from '@shared/model/shortlist';

/** What an application is called on the screen. */
export const lookOf = (
  application: Pick<Application, 'personId' | 'jobId' | 'stage' | 'revealed'>,
  { name, hiding }: { readonly name: string | null; readonly hiding: Hiding },
): Look => lookWhere(application.personId, { name, isHidden: isBlind(application, hiding) });

/** Whose name nobody could read gets another pseudonym: they may be hidden elsewhere at the same time. */
export const lookWhere = (
  id: string,
  { name, isHidden }: { readonly name: string | null; readonly isHidden: boolean },
): Look => {
  if (isHidden) return { ...pseudonymOf(id), isBlind: true };
  const known = knownPseudonymOf(id);
  return { ...known, name: name ?? known.name, isBlind: false };
};
