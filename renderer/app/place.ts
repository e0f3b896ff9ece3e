import type { ApplicationId, DocumentId, ImportFileId, JobId, PersonId } from '@shared/model/id';

export type JobTab = 'shortlist' | 'pipeline' | 'criteria' | 'files';
export type JobPlace = {
  readonly at: 'job';
  readonly jobId: JobId;
  readonly tab: JobTab;
  readonly fileId: ImportFileId | null;
  readonly applicationId: ApplicationId | null;
};

export type PeopleTab = 'everyone' | 'alike';
export type PeoplePlace = {
  readonly at: 'people';
  readonly tab: PeopleTab;
  readonly words: string;
  /** The row to come back to; -1: none. */
  readonly row: number;
};

export type SearchPlace = {
  readonly at: 'search';
  readonly words: string;
  /** Opened as a page, not by typing: an emptied box does not leave it. */
  readonly stays?: boolean;
};

/** Where one is. */
export type Place =
  | { readonly at: 'jobs' }
  | JobPlace
  | PeoplePlace
  | { readonly at: 'person'; readonly personId: PersonId }
  | { readonly at: 'document'; readonly documentId: DocumentId }
  | SearchPlace
  | { readonly at: 'settings' };

/** Where one came from, and last where one is. Never empty. */
export type Trail = readonly [...before: Place[], here: Place];

export const jobPlace = (jobId: JobId, tab: JobTab = 'shortlist'): JobPlace => ({
  at: 'job',
  jobId,
  tab,
  fileId: null,
  applicationId: null,
});

export const peoplePlace: PeoplePlace = { at: 'people', tab: 'everyone', words: '', row: -1 };

/** Somebody's application in the desk of its job. */
export const applicationPlace = (jobId: JobId, applicationId: ApplicationId): JobPlace => ({
  ...jobPlace(jobId),
  applicationId,
});

export const searchPlace: SearchPlace = { at: 'search', words: '', stays: true };

export const startTrail: Trail = [{ at: 'jobs' }];

const maxLength = 50;

export const placeOf = (trail: Trail): Place => trail[trail.length - 1] ?? startTrail[0];

/** Typing in the search box is one step, not one for each letter; so is the same page twice. */
export const goTo = (trail: Trail, place: Place): Trail => {
  const here = placeOf(trail);
  const isSameStep = here.at === place.at && thingAt(here) === thingAt(place);
  const before = isSameStep ? trail.slice(0, -1) : trail.slice(-maxLength);
  return [...before, place];
};

export const goBack = (trail: Trail): Trail => {
  const before = trail.slice(0, -1);
  const last = before.at(-1);
  return last === undefined ? startTrail : [...before.slice(0, -1), last];
};

/** The job one is in, also while one reads a document of it. */
export const jobOf = (trail: Trail): JobId | null => {
  const here = placeOf(trail);
  const place = here.at === 'document' ? placeOf(goBack(trail)) : here;
  return place.at === 'job' ? place.jobId : null;
};

/** Notes on the place itself, such as the row to come back to, without a step. */
export const noteHere = (trail: Trail, place: Place): Trail => [...trail.slice(0, -1), place];

/** Leaves the search for where one was before it, or for its first page. */
export const leaveSearch = (trail: Trail): Trail => {
  const here = placeOf(trail);
  if (here.at !== 'search') return trail;
  return here.stays === true ? noteHere(trail, searchPlace) : goBack(trail);
};

/** Where typing leads to. */
export const searchFrom = (here: Place, words: string): SearchPlace =>
  here.at === 'search' ? { ...here, words } : { at: 'search', words };

/** What is open there, where a place of the same kind may show another. */
const thingAt = (place: Place): string => {
  if (place.at === 'job') return place.jobId;
  if (place.at === 'document') return place.documentId;
  return place.at === 'person' ? place.personId : '';
};
