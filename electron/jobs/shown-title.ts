import { visibleText } from '@shared/lib/visible-text';
import { factsIn, type KnownWords, namesIn } from '../db/queries/known-words';
import { redactTitle } from '../engine/redact/redact-title';

/** The title of somebody's last job as a list may show it, and as it may be looked for. */
export const shownTitle = (
  known: KnownWords,
  { isHidden }: { readonly isHidden: boolean },
): string | null => {
  const { title } = known;
  if (title === null) return null;
  if (!isHidden) return visibleText(title);
  const [emails, links] = [factsIn(known.emails), factsIn(known.links)];
  return visibleText(redactTitle({ title, names: namesIn(known), emails, links }));
};
