import type { CriterionMode } from '@shared/model/criterion';
import { sayNumber } from '../../lib/say-count';

type Previewed = {
  readonly fail: number;
  readonly unknown: number;
  readonly found: number;
  readonly looked: number;
  readonly all: number;
};

/** What a criterion would do to those who are there, before anybody saves it; '': nobody is there. */
export const sayPreview = (mode: CriterionMode, { fail, unknown, found, looked, all }: Previewed): string => {
  if (looked === 0) return '';
  const base = looked === all ? sayNumber(all) : `${sayNumber(looked)} looked at`;
  const nobody = (count: number) => (count === 0 ? 'None' : sayNumber(count));
  if (mode !== 'gate') return `${nobody(found)} of ${base} have words for it.`;
  return `${nobody(fail)} of ${base} would fail this gate${unknown === 0 ? '' : `, ${sayNumber(unknown)} would be asked`}.`;
};
