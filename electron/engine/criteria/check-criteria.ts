// Criteria as a person left them: what contradicts itself, and what may not be asked for. Nothing is scored before it is mended.
import type { Criteria, Criterion } from '@shared/model/criterion';
import { refusalOf } from './protected';

export type CriteriaFault = {
  readonly criterionId: string | null;
  readonly kind: 'empty' | 'contradiction' | 'twin' | 'protected';
  readonly what: string;
  readonly remedy: string;
};

export const checkCriteria = ({ items }: Pick<Criteria, 'items'>): readonly CriteriaFault[] => [
  ...(items.length === 0
    ? [
        {
          criterionId: null,
          kind: 'empty',
          what: 'There is no criterion.',
          remedy: 'Add at least one, or paste the posting.',
        } as const,
      ]
    : []),
  ...(items.length > 0 && items.every(({ mode }) => mode !== 'scored')
    ? [
        {
          criterionId: null,
          kind: 'empty',
          what: 'No criterion is scored.',
          remedy: 'Give at least one a weight: gates alone make no order.',
        } as const,
      ]
    : []),
  ...items.flatMap(contradictions),
  ...twins(items),
  ...items.flatMap(protectedFaults),
];

const contradictions = (item: Criterion): readonly CriteriaFault[] => {
  const fault = (what: string, remedy: string): CriteriaFault => ({
    criterionId: item.id,
    kind: 'contradiction',
    what,
    remedy,
  });
  return [
    ...(item.mode === 'scored' && item.weight === null
      ? [fault('It is scored without a weight.', 'Set a weight from 1 to 5.')]
      : []),
    ...(item.mode !== 'scored' && item.weight !== null
      ? [fault('It has a weight but is not scored.', 'Take the weight away, or score it.')]
      : []),
    ...(item.kind === 'location' && item.mode === 'scored'
      ? [fault('Where somebody lives is not scored.', 'Make it a gate or a note.')]
      : []),
    ...(item.kind === 'years' && item.atLeast === 0
      ? [fault('It asks for 0 years.', 'Set the years, or remove it.')]
      : []),
    ...(item.kind === 'education' && item.atLeast === null && item.fields.length === 0
      ? [fault('It asks for no level and no field.', 'Set one of them.')]
      : []),
  ];
};

const twins = (items: readonly Criterion[]): readonly CriteriaFault[] => {
  const seen = new Map<string, string>();
  return items.flatMap((item) => {
    const { id, label: _label, weight: _weight, mode: _mode, required: _required, ...asked } = item;
    const key = JSON.stringify(asked);
    const before = seen.get(key);
    seen.set(key, id);
    return before === undefined
      ? []
      : [
          {
            criterionId: id,
            kind: 'twin',
            what: 'It is asked for twice.',
            remedy: 'Remove one of them.',
          } as const,
        ];
  });
};

const protectedFaults = (item: Criterion): readonly CriteriaFault[] => {
  const said =
    item.kind === 'own-words' ? `${item.label} ${item.text}` : item.kind === 'role' ? '' : item.label;
  const refusal = refusalOf(said);
  return refusal === null
    ? []
    : [
        {
          criterionId: item.id,
          kind: 'protected',
          what: `It asks about ${refusal.about}.`,
          remedy: refusal.instead,
        },
      ];
};
