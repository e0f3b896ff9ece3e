import { must } from '@shared/lib/must';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editStages, heirsOf, openStages, placesFor, type StageEdit } from './edit-stages';
import type { JobId } from './id';
import {
  defaultStages,
  isKnownStage,
  mostStages,
  noOwnStages,
  type StageList,
  type StageLists,
  stageList,
} from './stage';

const jobId = '0190a7c0-0000-7000-8000-000000000001' as JobId;

const edited = (list: StageList, edit: StageEdit, newKey = 'k') =>
  editStages({ office: list, jobs: {} }, edit, { jobId: null, newKey });

const after = (list: StageList, edit: StageEdit, newKey = 'k'): StageList => {
  const result = edited(list, edit, newKey);
  return must(result.ok ? (result.value.own ?? undefined) : undefined, `${edit.kind} is not done`);
};

const faultOf = (list: StageList, edit: StageEdit): string | null => {
  const result = edited(list, edit);
  return result.ok ? null : result.error;
};

const keysOf = (list: StageList): string => list.map(({ key }) => key).join(' ');

test('a stage added before the line is known, or one behind it stays hidden', () => {
  const before = after(defaultStages, { kind: 'add', name: 'Work sample', after: 'screened' });
  expect(keysOf(before)).toBe('new screened k phone-screen interview offer hired rejected withdrawn');
  expect(isKnownStage(before, 'k')).toBe(false);
  const behind = after(defaultStages, { kind: 'add', name: 'Trial day', after: 'phone-screen' });
  expect(isKnownStage(behind, 'k')).toBe(true);
});

test('a key that the list does not have, an end, or a prototype of objects counts as known', () => {
  for (const key of ['nobody-knows', 'rejected', 'withdrawn', '__proto__', 'new', 'screened', ''])
    expect([key, isKnownStage(defaultStages, key)]).toEqual([key, false]);
  for (const key of ['phone-screen', 'interview', 'offer', 'hired'])
    expect([key, isKnownStage(defaultStages, key)]).toEqual([key, true]);
});

test.each([
  ['', 'no-name'],
  [' \u200d\t', 'no-name'],
  [' phone  SCREEN ', 'taken'],
  ['x'.repeat(41), 'long-name'],
  ['x'.repeat(40), null],
  ['<b>مقابلة</b> 🙂', null],
])('a name that is empty, too long or a twin gets into the list: %j', (name, fault) => {
  expect(faultOf(defaultStages, { kind: 'add', name, after: 'new' })).toBe(fault);
  expect(faultOf(defaultStages, { kind: 'rename', key: 'offer', name })).toBe(fault);
});

test('a stage cannot keep its own name with another case', () => {
  const list = after(defaultStages, { kind: 'rename', key: 'offer', name: ' OFFER  out ' });
  expect(list[4]).toEqual({ key: 'offer', name: 'OFFER out' });
  expect(faultOf(list, { kind: 'rename', key: 'offer', name: 'Offer out' })).toBe(null);
});

test('what carries a meaning is moved or removed, or a stage crosses the line', () => {
  for (const key of ['new', 'phone-screen', 'hired', 'rejected', 'withdrawn']) {
    expect(faultOf(defaultStages, { kind: 'remove', key, to: 'screened' })).toBe('fixed');
    expect(faultOf(defaultStages, { kind: 'move', key, after: 'interview' })).toBe('fixed');
  }
  expect(faultOf(defaultStages, { kind: 'move', key: 'screened', after: 'phone-screen' })).toBe('other-side');
  expect(faultOf(defaultStages, { kind: 'move', key: 'offer', after: 'new' })).toBe('other-side');
  expect(faultOf(defaultStages, { kind: 'add', name: 'After all', after: 'hired' })).toBe('other-side');
  expect(faultOf(defaultStages, { kind: 'remove', key: 'screened', to: 'interview' })).toBe('other-side');
  expect(faultOf(defaultStages, { kind: 'remove', key: 'interview', to: 'hired' })).toBe('other-side');
  expect(faultOf(defaultStages, { kind: 'remove', key: 'gone', to: 'new' })).toBe('gone');
});

test('a list grows without end', () => {
  let list: StageList = defaultStages;
  for (let at = list.length; at < mostStages; at += 1)
    list = after(list, { kind: 'add', name: `Round ${at}`, after: 'new' }, `k${at}`);
  expect(faultOf(list, { kind: 'add', name: 'One more', after: 'new' })).toBe('too-many');
});

test('whoever stands in a stage that goes with the list goes over the line', () => {
  const blind = after(defaultStages, { kind: 'add', name: 'Sample', after: 'screened' }, 'a');
  const both = after(blind, { kind: 'add', name: 'Trial', after: 'interview' }, 'b');
  expect(heirsOf(both, defaultStages).map(({ from, to }) => [from.key, to.key])).toEqual([
    ['a', 'screened'],
    ['b', 'interview'],
  ]);
});

test('a job without a list of its own does not follow the office, or one with its own does', () => {
  const own = after(defaultStages, { kind: 'add', name: 'Trial', after: 'interview' });
  const lists: StageLists = { office: defaultStages, jobs: { [jobId]: own } };
  const inherit = editStages(lists, { kind: 'inherit' }, { jobId, newKey: 'x' });
  expect(inherit).toMatchObject({ ok: true, value: { own: null, heirs: [{ to: { key: 'interview' } }] } });
  expect(editStages(noOwnStages, { kind: 'own' }, { jobId, newKey: 'x' })).toEqual({
    ok: true,
    value: { own: defaultStages, heirs: [] },
  });
});

test.each([
  [
    'a default stage on the other side',
    ['new', 'interview', 'phone-screen', 'hired', 'rejected', 'withdrawn'],
  ],
  ['no line', ['new', 'screened', 'hired', 'rejected', 'withdrawn']],
  ['an end in the middle', ['new', 'rejected', 'phone-screen', 'hired', 'withdrawn']],
  ['one key twice', ['new', 'a', 'phone-screen', 'a', 'hired', 'rejected', 'withdrawn']],
])('a list that came from elsewhere is taken though it has %s', (_, keys) => {
  const list = keys.map((key, at) => ({ key, name: `${at}` }));
  expect(stageList.safeParse(list).success).toBe(false);
});

test('some row of edits makes a list that is not sound, or shows somebody who was hidden', () => {
  const step = fc.record({
    kind: fc.constantFrom('add', 'move', 'remove', 'rename'),
    one: fc.nat(30),
    other: fc.nat(30),
    name: fc.string({ maxLength: 45 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let list: StageList = defaultStages;
      steps.forEach(({ kind, one, other, name }, index) => {
        const key = must(list[one % list.length], 'a list is never empty').key;
        const to = must(list[other % list.length], 'a list is never empty').key;
        const edit = { kind, key, name, after: to, to } as unknown as StageEdit;
        const result = edited(list, edit, `k${index}`);
        if (!result.ok || result.value.own === null) return;
        const next = result.value.own;
        expect(stageList.safeParse(next).success).toBe(true);
        for (const each of list)
          if (next.some((stays) => stays.key === each.key))
            expect(isKnownStage(next, each.key)).toBe(isKnownStage(list, each.key));
        for (const heir of result.value.heirs)
          expect(isKnownStage(next, heir.to.key)).toBe(isKnownStage(list, heir.from.key));
        list = next;
      });
      for (const { key } of openStages(list)) expect(placesFor(list, key)).not.toContain(key);
    }),
    { numRuns: 200 },
  );
});
