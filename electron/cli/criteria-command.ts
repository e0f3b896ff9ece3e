import type { Criterion } from '@shared/model/criterion';
import type { Drafted } from '../engine/criteria/draft-criteria';
import type { Arguments } from './arguments';
import { type Command, Mistyped } from './command';
import { draftFromFile } from './read-criteria';
import { print, printError, table } from './say';

export const criteriaCommand: Command = {
  help: [['criteria FILE [--preset NAME] [--json]', 'what a posting asks for, as criteria to edit']],
  run: (typed) => runCriteria(typed),
};

const runCriteria = async (typed: Arguments): Promise<void> => {
  const [, path, more] = typed.words;
  if (!path || more !== undefined) throw new Mistyped('Say which posting: criteria FILE');
  const drafted = await draftFromFile(path, typed.value('preset') ?? null);
  if (typed.has('json'))
    print(
      JSON.stringify({
        job: drafted.title,
        ...drafted.criteria,
        refused: drafted.refused,
        problem: drafted.problem,
      }),
    );
  else printDraft(drafted);
};

const printDraft = ({ title, criteria, refused, problem }: Drafted): void => {
  if (problem) printError(`${problem.what} ${problem.remedy}`);
  if (title !== null) print(`${title}\n`);
  print(table(criteria.items.map((item) => [item.id, modeOf(item), item.kind, item.label.slice(0, 80)])));
  for (const { label, about, instead } of refused)
    print(`Left out, because it asks about ${about}: “${label.slice(0, 80)}”. ${instead}`);
};

const modeOf = ({ mode, weight }: Criterion): string => (mode === 'scored' ? `×${weight}` : mode);
