import type { Criteria } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { openKnowledge } from '../../../electron/engine/knowledge';
import { makePeople } from '../people/make-people';
import type { ResumeScore } from '../scoring/score-resume';
import type { Form } from './draw-resume';
import { criteriaFor, judgePair, pairsOf } from './judge-pair';

const people = makePeople();

test.each([
  ['Marcus T. Halloway', 'text'],
  ['Mehmet Öztürk', 'word'],
] as const)('who somebody is, or a gap, moves the score of %s', async (name, form: Form) => {
  const known = await openKnowledge();
  const sets = new Map<string, Criteria>();
  const turn = people.findIndex((person) => person.name === name);
  const person = people[turn];
  if (!person) throw new Error(`${name} is in the cast`);
  const read = new Map<string, Promise<ResumeScore | null>>();
  for (const [swap, pair] of pairsOf(person, turn)) {
    const resume = { person, form, turn };
    const criteria = criteriaFor(person, sets, known);
    expect(await judgePair({ swap, pair, resume, criteria, known, read })).toMatchObject({
      change: 0,
      causes: [],
    });
  }
});
