import type { OwnSkillId } from '@shared/model/id';
import type { OwnSkill } from '@shared/model/own-skill';
import { expect, test } from 'vitest';
import { addOwnSkills, ownEntryId } from './add-own-skills';
import { checkOwnSkill } from './check-own-skill';
import { findSkills } from './find-skills';
import { parseLexicon } from './parse-lexicon';

const parsed = parseLexicon('[tool / data]\nsql: SQL; Structured Query Language\nsap: SAP\n', 'information');
const packed = parsed.ok ? parsed.value : [];

const own = (id: number, words: Partial<OwnSkill>): OwnSkill => ({
  id: `00000000-0000-7000-8000-00000000000${id}` as OwnSkillId,
  name: 'Zephyrline',
  synonyms: [],
  sameAs: null,
  closeTo: [],
  ...words,
});
const idsIn = (text: string, skills: readonly OwnSkill[]): readonly string[] =>
  findSkills(text, addOwnSkills(packed, skills)).map(({ id }) => id);

test('a skill of the office, or its other word, is not found', () => {
  const skill = own(1, { synonyms: ['ZL-Desk'] });
  expect(idsIn('Zephyrline; later zl desk', [skill])).toEqual([ownEntryId(skill), ownEntryId(skill)]);
});

test('another word for a known skill becomes a skill of its own', () => {
  expect(idsIn('Wrote queries in Sequelish', [own(1, { name: 'Sequelish', sameAs: 'sql' })])).toEqual([
    'sql',
  ]);
});

test('an abbreviation is found in ordinary words', () => {
  const skill = own(1, { name: 'ARE' });
  expect(idsIn('We are here', [skill])).toEqual([]);
  expect(idsIn('Certified in ARE', [skill])).toEqual([ownEntryId(skill)]);
});

test('who has what it is close to has none of it', () => {
  const skill = own(1, { closeTo: ['sap', 'gone'] });
  expect([...addOwnSkills(packed, [skill]).near(ownEntryId(skill))]).toEqual([['sap', 0.6]]);
});

test('the edition follows the order in which words came, or none of their letters', () => {
  const skills = [own(1, {}), own(2, { name: 'Other' })];
  const edition = (those: readonly OwnSkill[]): string => addOwnSkills(packed, those).edition;
  expect(edition(skills.toReversed())).toBe(edition(skills));
  expect(edition([own(1, { name: 'zephyrline' }), own(2, { name: 'Other' })])).not.toBe(edition(skills));
  expect(edition([])).toBe('');
});

test.each([
  ['a word of another skill', { name: 'sql' }, 'taken'],
  ['signs only', { name: '***' }, 'no-letters'],
  ['a skill that is not there', { sameAs: 'gone' }, 'unknown'],
])('%s is accepted', (_, words, kind) => {
  const faults = checkOwnSkill(own(1, words), addOwnSkills(packed, []));
  expect(faults.map((fault) => fault.kind)).toEqual([kind]);
});
