import { knownPseudonymOf, pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { isBlind } from '@shared/model/blind';
import type { Office } from '@shared/model/office';
import type { Look } from '@shared/model/shortlist';

/** What an application is called on the screen. */
export const lookOf = (
  application: Pick<Application, 'personId' | 'stage' | 'revealed'>,
  { name, office }: { readonly name: string | null; readonly office: Pick<Office, 'blind'> },
): Look => lookWhere(application.personId, { name, isHidden: isBlind(application, office) });

/** Whose name nobody could read gets another pseudonym: they may be hidden elsewhere at the same time. */
export const lookWhere = (
  id: string,
  { name, isHidden }: { readonly name: string | null; readonly isHidden: boolean },
): Look => {
  if (isHidden) return { ...pseudonymOf(id), isBlind: true };
  const known = knownPseudonymOf(id);
  return { ...known, name: name ?? known.name, isBlind: false };
};
