import type { Criteria, Criterion } from '@shared/model/criterion';
import type { Finding } from '@shared/model/text';
import { findSkills } from '../../../electron/engine/skills/find-skills';
import type { Lexicon } from '../../../electron/engine/skills/lexicon';
import type { AttackFile } from '../attacks/attack-file';
import { claims, keywords } from '../attacks/payloads';

/** Said to a machine, or said too often: there the words are seen. */
const seen: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'keyword-stuffing',
  'machine-instruction',
]);

export const isHidden = ({ hides }: AttackFile): boolean =>
  hides !== null && hides.seen !== true && !seen.has(hides.kind);

/** What anybody would ask for whom the hidden words describe: each skill they name, and each claim as it is worded. */
export const criteriaOfHidden = (lexicon: Lexicon): Criteria => {
  const ids = new Set(
    keywords.flatMap((words) => findSkills(words, lexicon, { inSkills: true }).map(({ id }) => id)),
  );
  const items = [
    ...[...ids].map((id) => ({ kind: 'skill', oneOf: [{ id, name: id }], withinMonths: null })),
    ...claims.map((text) => ({ kind: 'own-words', text })),
  ];
  return {
    version: 1,
    preset: 'standard',
    items: items.map(
      (item, at) =>
        ({
          ...item,
          id: `c${at + 1}`,
          label: `c${at + 1}`,
          mode: 'scored',
          required: true,
          weight: 3,
        }) as Criterion,
    ),
  };
};
