// The office's own skills and words, in the store.
import { visibleText } from '@shared/lib/visible-text';
import { ownSkillId } from '@shared/model/id';
import { type OwnSkillWords, ownSkillWords } from '@shared/model/own-skill';
import { listOwnSkills, readOwnSkill } from '../db/queries/own-skill';
import { addOwnSkill, changeOwnSkill, removeOwnSkill } from '../jobs/screening/edit-own-skill';
import type { Arguments } from './arguments';
import { type Command, chosen, parsed, refused } from './command';
import { withDesk } from './open-desk';
import { print, table } from './say';

const add = async (typed: Arguments): Promise<void> => {
  const words = wordsFrom(typed, null);
  await withDesk(typed, async (desk) => {
    const added = await addOwnSkill(desk.session(), words);
    if (!added.ok) throw refused(added.error);
    print(added.value.id);
  });
};

const change = async (typed: Arguments): Promise<void> => {
  const id = idOf(typed);
  await withDesk(typed, async (desk) => {
    const session = desk.session();
    const before = await readOwnSkill(session.store.reader, id);
    const changed = await changeOwnSkill(session, id, wordsFrom(typed, before ?? null));
    if (!changed.ok) throw refused(changed.error);
  });
};

const list = (typed: Arguments): Promise<void> =>
  withDesk(typed, async (desk) => {
    const skills = await listOwnSkills(desk.session().store.reader);
    if (typed.has('json')) return print(JSON.stringify(skills));
    print(
      table(
        skills.map(({ id, name, synonyms, sameAs, closeTo }) => [
          id,
          visibleText(name),
          visibleText(synonyms.join('; ')),
          sameAs === null ? '' : `= ${sameAs}`,
          closeTo.length === 0 ? '' : `~ ${closeTo.join(', ')}`,
        ]),
      ),
    );
  });

const remove = async (typed: Arguments): Promise<void> => {
  const id = idOf(typed);
  await withDesk(typed, (desk) => removeOwnSkill(desk.session(), id));
};

const idOf = (typed: Arguments) =>
  parsed(ownSkillId, typed.words[2], 'Say which skill, by its id from “own-skill list”.');

/** What is not typed stays as it was. */
const wordsFrom = (typed: Arguments, before: OwnSkillWords | null): OwnSkillWords => {
  const given = (option: 'synonym' | 'close-to', old: readonly string[] = []): readonly string[] =>
    typed.values(option).length > 0 ? typed.values(option).filter((words) => words !== '') : old;
  return parsed(
    ownSkillWords,
    {
      name: typed.value('name') ?? before?.name,
      synonyms: given('synonym', before?.synonyms),
      sameAs: (typed.value('same-as') ?? before?.sameAs) || null,
      closeTo: given('close-to', before?.closeTo),
    },
    'Say what the skill is called, in 1 to 100 characters (--name NAME), and skills by their ids from “skills”.',
  );
};

const verbs = { add, change, list, remove };

export const ownSkillCommand: Command = {
  help: [
    ['own-skill add --name NAME [--synonym WORDS]… --data DIR', 'a skill of the office’s own'],
    ['own-skill add … --same-as SKILL', 'these are other words for a skill of the lexicon'],
    ['own-skill add … --close-to SKILL…', 'who has it has some of that one, and the other way round'],
    ['own-skill change ID [--name NAME] … --data DIR', 'what is not typed stays; an empty word takes away'],
    ['own-skill list --data DIR [--json]', 'lists them with their ids'],
    ['own-skill remove ID --data DIR', 'criteria that name it look for its words'],
  ],
  run: async (typed) => chosen(verbs, typed)(typed),
};
