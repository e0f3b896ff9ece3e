import type { DocumentId, JobId } from '@shared/model/id';
import { describe, expect, test } from 'vitest';
import {
  goBack,
  goTo,
  jobPlace,
  leaveSearch,
  noteHere,
  type Place,
  placeOf,
  searchFrom,
  searchPlace,
  startTrail,
} from './place';

const job = (id: string): Place => jobPlace(id as JobId);
const document = (id: string): Place => ({ at: 'document', documentId: id as DocumentId });
const search = (words: string): Place => ({ at: 'search', words });

describe('the trail', () => {
  test('back from a document that was found goes to the results, and from there to the job', () => {
    const trail = goTo(goTo(goTo(startTrail, job('a')), search('nurse')), document('d'));
    expect(placeOf(goBack(trail))).toEqual(search('nurse'));
    expect(placeOf(goBack(goBack(trail)))).toEqual(job('a'));
  });
  test('every letter in the search box is not a step of its own', () => {
    const trail = goTo(goTo(goTo(startTrail, search('n')), search('nu')), search('nur'));
    expect(placeOf(goBack(trail))).toEqual({ at: 'jobs' });
  });
  test('one job after another are two steps, the same one twice is one', () => {
    const trail = goTo(goTo(goTo(startTrail, job('a')), job('b')), job('b'));
    expect(placeOf(goBack(trail))).toEqual(job('a'));
  });
  test('back at the start stays at the jobs', () => {
    expect(goBack(goBack(startTrail))).toEqual(startTrail);
  });
  test('back to a job finds the row that was opened', () => {
    const noted = { ...job('a'), fileId: 'f' } as Place;
    expect(placeOf(goBack(goTo(noteHere(goTo(startTrail, job('a')), noted), document('d'))))).toEqual(noted);
  });
  test('clearing the box in a document does not leave the document', () => {
    const trail = goTo(startTrail, document('d'));
    expect(leaveSearch(trail)).toEqual(trail);
  });
  test('clearing the box leaves the page of searches that was opened before typing', () => {
    const typed = goTo(goTo(startTrail, searchPlace), searchFrom(searchPlace, 'n'));
    expect(placeOf(leaveSearch(typed))).toEqual(searchPlace);
    expect(placeOf(leaveSearch(goTo(startTrail, search('n'))))).toEqual({ at: 'jobs' });
  });
  test('a long day does not make the trail grow without end', () => {
    let trail = startTrail;
    for (let step = 0; step < 200; step += 1) trail = goTo(trail, document(String(step)));
    expect(trail.length).toBeLessThan(60);
  });
});
