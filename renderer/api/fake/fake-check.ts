import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion } from '@shared/model/criterion';

type Fault = RouteOutput<'criteria.check'>[number];

/** Some of what the machine's side finds, in its words. */
export const checkFake = (items: readonly Criterion[]): readonly Fault[] => [
  ...(items.length === 0
    ? [of(null, 'empty', 'There is no criterion.', 'Add at least one, or paste the posting.')]
    : items.every(({ mode }) => mode !== 'scored')
      ? [
          of(
            null,
            'empty',
            'No criterion is scored.',
            'Give at least one a weight: gates alone make no order.',
          ),
        ]
      : []),
  ...items.flatMap(({ id, kind, label, ...rest }): readonly Fault[] => {
    const words = kind === 'own-words' && 'text' in rest ? `${label} ${rest.text}` : label;
    const isTwin = items.some(
      (other) => other.id < id && other.kind === 'own-words' && kind === 'own-words' && other.label === label,
    );
    return [
      ...(isTwin ? [of(id, 'twin', 'It is asked for twice.', 'Remove one of them.')] : []),
      ...(/\b(?:young|male|female|married)\b/i.test(words)
        ? [of(id, 'protected', 'It asks about age.', 'Ask for the years of experience the work needs.')]
        : []),
    ];
  }),
];

const of = (criterionId: string | null, kind: Fault['kind'], what: string, remedy: string): Fault => ({
  criterionId,
  kind,
  what,
  remedy,
});
