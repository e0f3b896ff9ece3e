import { beforeAll, expect, test } from 'vitest';
import { factsOf, wordsSaid } from '../evidence/gather-claims';
import { readClaim } from '../evidence/read-claim';
import { openKnowledge } from '../knowledge';
import { likeness } from '../meaning/meaning';
import { findSkills } from '../skills/find-skills';
import type { Knowledge } from './knowledge';
import { makeRequirement } from './requirement';
import { certainFrom, metFrom, strengthOf } from './strength';

let known: Knowledge;
beforeAll(async () => {
  known = await openKnowledge();
});

const strength = (requirement: string, sentence: string, knowledge = known): number => {
  const claim = readClaim(sentence);
  const asked = makeRequirement(requirement, knowledge);
  const vector = knowledge.meaning?.embed(claim.says);
  const passage = {
    words: wordsSaid(claim),
    claim: factsOf(claim) ?? undefined,
    skills: findSkills(sentence, knowledge.lexicon)
      .filter(({ attitude }) => attitude !== 'lacks')
      .map(({ id }) => id),
    meant: asked.vector && vector ? likeness(asked.vector, vector) : null,
  };
  return strengthOf(asked, passage, knowledge.lexicon);
};

test('the same thing in the same words and in others is met', () => {
  expect(strength('Month-end closing', 'Prepared the month-end closing of four companies')).toBeGreaterThan(
    metFrom,
  );
  expect(
    strength('Experience in criminal defence', 'Represented accused persons at trial in criminal courts'),
  ).toBeGreaterThan(metFrom);
});

test('what is denied, wished for or too little is not', () => {
  expect(strength('Proficient in AutoCAD', 'No knowledge of AutoCAD')).toBe(0);
  expect(strength('Kubernetes in production', 'Would like to learn Kubernetes')).toBeLessThan(metFrom);
  expect(strength('At least 5 years of Java', 'Two years of Java in a bank')).toBeLessThan(metFrom);
  expect(strength('At least 5 years of Java', 'Seven years of Java in a bank')).toBeGreaterThan(metFrom);
});

test('a word in another sense stands among strangers', () => {
  const requirement = 'Admitted to the bar';
  expect(strength(requirement, 'Licensed attorney, admitted to the bar of Ohio')).toBeGreaterThan(
    strength(requirement, 'Tended the bar of a night club'),
  );
});

test('meaning alone is never certain', () => {
  expect(
    strength('Care for elderly people', 'Nursed old residents with frail health in homes for pensioners'),
  ).toBeLessThan(certainFrom);
});

test('strength is whole thousandths, and without meaning words and skills still count', () => {
  const whole = strength('Wine knowledge', 'Paired wines of Alsace with the menu');
  expect(Number.isInteger(whole)).toBe(true);
  const plain = { ...known, meaning: null };
  expect(strength('Reading of technical drawings', 'Reads technical drawings', plain)).toBeGreaterThan(
    metFrom,
  );
  expect(strength('Reading of technical drawings', 'Sold flowers', plain)).toBe(0);
});
