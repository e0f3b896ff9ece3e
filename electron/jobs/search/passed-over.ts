// What somebody typed as a field and is none: looked for as words, and said so, because finding nothing says too little.
import { seniorities } from '@shared/model/criterion';
import { queryFields } from '@shared/model/query';
import type { PassedOver } from '@shared/model/search';

const fields: ReadonlySet<string> = new Set([...queryFields, 'year', 'years', 'within', 'level']);
const levels: ReadonlySet<string> = new Set(seniorities);

export const passedOverIn = (typed: string, undated: readonly string[]): readonly PassedOver[] => [
  ...fieldsIn(typed),
  ...undated.map((words) => ({ typed: words, why: 'within' as const })),
];

const fieldsIn = (typed: string): readonly PassedOver[] =>
  [...typed.replaceAll(/(?<!:)"[^"]*"?/g, ' ').matchAll(fieldShape)].flatMap(({ groups }): PassedOver[] => {
    const { field = '', value = '' } = groups ?? {};
    if (field.toLowerCase() === 'level')
      return levels.has(value.toLowerCase()) ? [] : [{ typed: value, why: 'level' }];
    return fields.has(field.toLowerCase()) ? [] : [{ typed: field, why: 'field' }];
  });

/** Not a drive, a time or an address. */
const fieldShape = /(?<![\p{L}\p{N}:/])(?<field>[a-z]{2,}):(?!\/\/)"?(?<value>[\p{L}\p{N}][^\s()"]*)/giu;
