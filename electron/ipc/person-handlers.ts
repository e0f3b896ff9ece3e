import type { Handlers } from '@shared/ipc/index';
import { listAuthors } from '../db/queries/authors';
import { listNotes } from '../db/queries/people';
import { personsOf } from '../db/queries/person';
import { findAlike } from '../jobs/people/find-alike';
import { listPeople } from '../jobs/people/list-people';
import { mergePeople, unmergePerson } from '../jobs/people/merge-people';
import { openPerson } from '../jobs/people/open-person';
import { sayNotSame } from '../jobs/people/say-not-same';
import { readScorecards, saveScorecard } from '../jobs/people/scorecards';
import { tagPerson } from '../jobs/people/tag-person';
import { addNote, changeNote, removeNote } from '../jobs/people/write-note';
import { removePerson } from '../jobs/retention/remove-person';
import type { Handling } from './handling';

type PersonRoutes = Extract<keyof Handlers, `person.${string}` | `note.${string}` | `scorecard.${string}`>;

export const personHandlers = ({ desk }: Handling): Pick<Handlers, PersonRoutes> => {
  const reader = () => desk.session().store.reader;
  return {
    'person.list': (query) => listPeople(reader(), query),
    'person.open': ({ id }) => openPerson(reader(), id),
    'person.alike': (window) => findAlike(reader(), window),
    'person.merge': (pair) => done(mergePeople(desk.session(), pair)),
    'person.unmerge': ({ id }) => done(unmergePerson(desk.session(), id)),
    'person.notSame': (pair) => done(sayNotSame(desk.session(), pair)),
    'person.tag': (tagging) => done(tagPerson(desk.session(), tagging)),
    'person.remove': ({ id }) => done(removePerson(desk.session(), id)),
    'note.names': () => listAuthors(reader()),
    'note.list': async ({ personId, applicationId }) =>
      listNotes(reader(), { ids: await personsOf(reader(), personId), beside: applicationId }),
    'note.add': (note) => done(addNote(desk.session(), note)),
    'note.change': (note) => done(changeNote(desk.session(), note)),
    'note.remove': ({ id }) => done(removeNote(desk.session(), id)),
    'scorecard.read': ({ applicationId }) => readScorecards(reader(), applicationId),
    'scorecard.save': (saving) => done(saveScorecard(desk.session(), saving)),
  };
};

const done = async (work: Promise<void>): Promise<null> => {
  await work;
  return null;
};
