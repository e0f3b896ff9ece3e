import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { askedSkills } from '../engine/skills/asked-skills';
import { skillLexicon } from '../engine/skills/skill-lexicon';
import type { Arguments } from './arguments';
import { alone, type Command, Mistyped } from './command';
import { print } from './say';

export const skillsCommand: Command = {
  help: [['skills --lines FILE [--json]', 'the skills that each line of a text names']],
  run: alone((typed) => runSkills(typed)),
};

const runSkills = async (typed: Arguments): Promise<void> => {
  const path = typed.value('lines');
  if (!path) throw new Mistyped('Say which file: skills --lines FILE');
  const lexicon = skillLexicon();
  for (const line of (await readFile(resolve(path), 'utf8')).replace(/\r?\n$/, '').split(/\r?\n/)) {
    const skills = askedSkills(line, lexicon).map(({ id, start, end }) => ({
      id,
      name: lexicon.byId.get(id)?.names[0]?.words ?? id,
      start,
      end,
    }));
    print(
      typed.has('json')
        ? JSON.stringify({ line, skills })
        : `${line}\n    ${skills.map(({ name }) => name).join(', ')}`,
    );
  }
};
