import type { Decision, Stage } from '@shared/model/application';

/** What a person decided, as a sentence without its end. */
export const sayDecision = (
  { kind, from, to }: Pick<Decision, 'kind' | 'from' | 'to'>,
  nameOf: (stage: Stage) => string,
): string => {
  if (kind === 'adjust') return 'Score adjusted by hand';
  if (kind === 'reveal') return 'Name revealed';
  if (from === null || to === null) return 'Stage changed';
  return to === 'rejected'
    ? `Rejected; stood in ${nameOf(from)} before`
    : `Moved from ${nameOf(from)} to ${nameOf(to)}`;
};
