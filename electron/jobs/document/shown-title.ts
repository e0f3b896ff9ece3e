import { visibleText } from '@shared/lib/visible-text';
import type { Reader } from '../../db/open-store';
import { factsIn, type KnownWords, namesIn } from '../../db/queries/known-words';
import { redactTitle } from '../../engine/redact/redact-title';
import { onceFor, remembered } from '../../engine/score/remembered';

/** The title of somebody's last job as a list may show it, and as it may be looked for. */
export const shownTitle = (
  known: KnownWords,
  { isHidden, of }: { readonly isHidden: boolean; readonly of?: Reader },
): string | null => {
  const { title, emails, links } = known;
  if (title === null) return null;
  if (!isHidden) return visibleText(title);
  const said = JSON.stringify([title, namesIn(known), emails, links]);
  return of === undefined ? hide(said) : hidden(of)(said);
};

type Said = readonly [title: string, names: readonly string[], emails: string | null, links: string | null];

const hide = (said: string): string => {
  const [title, names, emails, links] = JSON.parse(said) as Said;
  return visibleText(redactTitle({ title, names, emails: factsIn(emails), links: factsIn(links) }));
};

/** A list is read anew with each change: what hides a name is worked out once, and forgotten with the open store. */
const hidden = onceFor((_: Reader) => remembered(hide, 5000));
