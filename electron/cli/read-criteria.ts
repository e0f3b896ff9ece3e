// The posting and the criteria that a command was given, with what is wrong with them said in words.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { explain } from '@shared/errors/explain';
import {
  type Criteria,
  criteria as criteriaShape,
  type Preset,
  preset as presetShape,
} from '@shared/model/criterion';
import type { Text } from '@shared/model/text';
import { checkCriteria } from '../engine/criteria/check-criteria';
import { type Drafted, draftCriteria } from '../engine/criteria/draft-criteria';
import { postingText } from '../engine/criteria/posting-text';
import { openKnowledge } from '../engine/knowledge';
import { Mistyped } from './command';
import { readFiles } from './read-files';

export const draftFromFile = async (path: string, preset: string | null): Promise<Drafted> => {
  const { posting, language } = await readPosted(resolve(path));
  return draftCriteria({ posting, language, preset: presetNamed(preset) }, (await openKnowledge()).lexicon);
};

const presetNamed = (name: string | null): Preset => {
  const parsed = presetShape.safeParse(name ?? 'standard');
  if (!parsed.success) throw new Mistyped(`A preset is one of ${presetShape.options.join(', ')}.`);
  return parsed.data;
};

type PostingText = { readonly posting: string; readonly language: string | null };

const toPosting = (text: Text): PostingText => ({ posting: postingText(text), language: text.language });

/** Text, PDF, DOCX and whatever else can be read; a folder or an archive is no posting. */
const readPosted = async (path: string): Promise<PostingText> => {
  const texts: PostingText[] = [];
  const problems: string[] = [];
  await readFiles({
    paths: [path],
    workers: 1,
    tell: ({ outcome }) => {
      if (!outcome.ok) problems.push(explain(outcome.error.kind).what);
      else if (outcome.value.content) texts.push(toPosting(outcome.value.content.text));
    },
  });
  const [text] = texts;
  if (text === undefined)
    throw new Mistyped(`The posting ${basename(path)} could not be read. ${problems[0] ?? ''}`.trim());
  return text;
};

/** As `criteria --json` prints them, or only the list of them. */
export const criteriaFrom = async (path: string): Promise<Criteria> => {
  const said: unknown = JSON.parse(await readFile(resolve(path), 'utf8'));
  const inside = typeof said === 'object' && said !== null && 'criteria' in said ? said.criteria : said;
  const parsed = criteriaShape.safeParse(
    Array.isArray(inside) ? { version: 1, preset: 'standard', items: inside } : inside,
  );
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new Mistyped(
      `The criteria in ${basename(path)} are not complete: ${first?.path.join('.')}: ${first?.message}`,
    );
  }
  const [fault] = checkCriteria(parsed.data);
  if (fault) throw new Mistyped(`${fault.criterionId ?? 'Criteria'}: ${fault.what} ${fault.remedy}`);
  return parsed.data;
};
