import type { Criterion } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';

export type Question = { readonly criterionId: string; readonly question: string };

/** What a document leaves open, as questions to ask on the phone: gates first, then the heaviest criteria. */
export const phoneQuestions = (
  { gates, parts }: Pick<Score, 'gates' | 'parts'>,
  items: readonly Criterion[],
): readonly Question[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const open = [
    ...gates.filter(({ verdict }) => verdict === 'unknown').map(({ criterionId }) => criterionId),
    ...parts
      .filter(({ share }) => share === 0)
      .map(({ criterionId }) => criterionId)
      .toSorted((one, other) => (byId.get(other)?.weight ?? 0) - (byId.get(one)?.weight ?? 0)),
  ];
  return open.flatMap((criterionId) => {
    const item = byId.get(criterionId);
    return item ? [{ criterionId, question: questionFor(item) }] : [];
  });
};

const questionFor = (item: Criterion): string => {
  switch (item.kind) {
    case 'role':
      return `Have you worked as ${item.titles.join(' or ')}? Where, and what did you do?`;
    case 'skill':
      return `What have you done with ${item.oneOf.map(({ name }) => name).join(' or ')}, and when last?`;
    case 'years':
      return item.in === null
        ? `How many years have you worked? (${item.atLeast} are asked for)`
        : `How many years have you worked with ${item.in.name}? (${item.atLeast} are asked for)`;
    case 'level':
      return `Whom have you led, and what did you decide yourself? (${item.atLeast} is asked for)`;
    case 'education':
      return `Which degree or training have you finished${item.fields.length > 0 ? ` in ${item.fields.join(' or ')}` : ''}?`;
    case 'certification':
      return `Do you hold ${item.oneOf.map(({ name }) => name).join(' or ')}, and until when?`;
    case 'language':
      return `How well do you speak ${item.oneOf.join(' or ')}?${item.atLeast === null ? '' : ` (${item.atLeast} is asked for)`}`;
    case 'location':
      return `Can you work in ${item.places.join(' or ')}?`;
    case 'permit':
      return 'Are you allowed to work here, now and for how long?';
    case 'working-time':
      return `Does ${item.wanted} suit you?`;
    case 'own-words':
      return `“${item.text}”: what can you tell about that?`;
  }
};
