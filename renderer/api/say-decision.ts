import { visibleText } from '@shared/lib/visible-text';
import type { Decision } from '@shared/model/application';

/** What a person decided, as a sentence without its end, with the stages as they were called then. */
export const sayDecision = ({
  kind,
  to,
  fromName,
  toName,
}: Pick<Decision, 'kind' | 'to' | 'fromName' | 'toName'>): string => {
  if (kind === 'adjust') return 'Score adjusted by hand';
  if (kind === 'reveal') return 'Name revealed';
  if (fromName === null || toName === null) return 'Stage changed';
  return to === 'rejected'
    ? `${visibleText(toName)}; stood in ${visibleText(fromName)} before`
    : `Moved from ${visibleText(fromName)} to ${visibleText(toName)}`;
};
