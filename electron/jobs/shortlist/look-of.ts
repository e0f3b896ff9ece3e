import { pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { isBlind } from '@shared/model/blind';
import type { Office } from '@shared/model/office';
import type { Look } from '@shared/model/shortlist';

/** What an application is called on the screen; whose name nobody could read keeps the pseudonym. */
export const lookOf = (
  application: Pick<Application, 'personId' | 'stage' | 'revealed'>,
  { name, office }: { readonly name: string | null; readonly office: Pick<Office, 'blind'> },
): Look => {
  const pseudonym = pseudonymOf(application.personId);
  const hidden = isBlind(application, office);
  return { ...pseudonym, name: hidden ? pseudonym.name : (name ?? pseudonym.name), isBlind: hidden };
};
