import { parseArgs } from 'node:util';
import { Mistyped } from './command';

/** What was typed: words in order, and options. */
export type Arguments = {
  readonly words: readonly string[];
  readonly has: (flag: Flag) => boolean;
  readonly value: (option: Option) => string | undefined;
  readonly values: (option: Option) => readonly string[];
};

const flags = ['json', 'csv', 'table', 'help', 'samples', 'spans', 'findings'] as const;
const options = [
  'data',
  'title',
  'posting',
  'job',
  'resumes',
  'samples-folder',
  'workers',
  'password',
  'criteria',
  'preset',
  'lines',
  'name',
  'synonym',
  'same-as',
  'close-to',
] as const;
type Flag = (typeof flags)[number];
type Option = (typeof options)[number];

/** `--resumes A B C` takes everything up to the next option, as a shell's own expansion would give it. */
export const readArguments = (typed: readonly string[]): Arguments => {
  const { values, positionals } = parse(typed);
  const listed = (name: Option): readonly string[] => (values[name] as string[] | undefined) ?? [];
  return {
    words: positionals,
    has: (flag) => values[flag] === true,
    value: (option) => listed(option).at(-1),
    values: listed,
  };
};

const parse = (typed: readonly string[]) => {
  try {
    return parseArgs({
      args: spread(typed),
      allowPositionals: true,
      options: {
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const, multiple: true }])),
      },
    });
  } catch (error) {
    throw new Mistyped(error instanceof Error ? error.message : String(error));
  }
};

const spread = (typed: readonly string[]): string[] => {
  const out: string[] = [];
  let many = false;
  for (const word of typed) {
    if (word.startsWith('--')) many = word === '--resumes';
    if (word === '--resumes') continue;
    out.push(...(many ? ['--resumes', word] : [word]));
  }
  return out;
};
