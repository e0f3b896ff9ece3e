import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import type { JobSummary } from '@shared/model/job';
import type { PersonRow } from '@shared/model/person';
import { type JobTab, jobPlace, type Place, peoplePlace, searchPlace } from './place';
import { sayKeys } from './say-keys';

export type PaletteEntry = {
  readonly id: string;
  readonly kind: 'Job' | 'Person' | 'Go to' | 'Command';
  readonly words: string;
  readonly note?: string;
  readonly colour?: PersonRow['look']['colour'];
  readonly does: { readonly go: Place } | { readonly run: string };
};

export const placeEntries = (jobId: JobId | null): readonly PaletteEntry[] => [
  ...(jobId === null
    ? []
    : jobTabs.map(({ tab, words }) => goEntry(words, jobPlace(jobId, tab), 'of this job'))),
  goEntry('All jobs', { at: 'jobs' }),
  goEntry('People', peoplePlace),
  goEntry('May be the same person', { ...peoplePlace, tab: 'alike' }),
  goEntry('Search', searchPlace),
  goEntry('Settings', { at: 'settings' }),
];

export const commandEntries = (jobId: JobId | null): readonly PaletteEntry[] => [
  runEntry('new-job', 'New job', sayKeys('new-job')),
  ...(jobId === null
    ? []
    : [
        runEntry('import-files', 'Add files to this job'),
        runEntry('import-folder', 'Add a folder to this job'),
        runEntry('job-stages', 'Stages of this job'),
        runEntry('suggestions', 'People from other jobs who may fit'),
      ]),
  runEntry('undo', 'Undo', sayKeys('undo')),
  runEntry('redo', 'Redo', sayKeys('redo')),
  runEntry('back-up', 'Back up now'),
  runEntry('load-samples', 'Load samples'),
  runEntry('lock', 'Lock'),
  runEntry('help', 'Keyboard shortcuts', '?'),
];

export const jobEntries = (jobs: readonly JobSummary[]): readonly PaletteEntry[] =>
  jobs.map(({ id, title }) => ({ id, kind: 'Job', words: visibleText(title), does: { go: jobPlace(id) } }));

export const personEntries = (rows: readonly PersonRow[]): readonly PaletteEntry[] =>
  rows.map(({ personId, look, title }) => ({
    id: personId,
    kind: 'Person',
    words: visibleText(look.name),
    ...(title === null ? {} : { note: visibleText(title) }),
    colour: look.colour,
    does: { go: { at: 'person', personId } },
  }));

/** There is always something to choose. */
export const searchEntry = (words: string): PaletteEntry => ({
  id: 'search',
  kind: 'Go to',
  words: `Search for “${visibleText(words)}”`,
  does: { go: { at: 'search', words } },
});

const jobTabs: readonly { readonly tab: JobTab; readonly words: string }[] = [
  { tab: 'shortlist', words: 'Shortlist' },
  { tab: 'pipeline', words: 'Pipeline' },
  { tab: 'criteria', words: 'Criteria' },
  { tab: 'files', words: 'Files' },
];

const goEntry = (words: string, go: Place, note?: string): PaletteEntry => ({
  id: `go ${words}`,
  kind: 'Go to',
  words,
  ...(note === undefined ? {} : { note }),
  does: { go },
});

const runEntry = (run: string, words: string, keys?: string): PaletteEntry => ({
  id: `run ${run}`,
  kind: 'Command',
  words,
  ...(keys === undefined ? {} : { note: keys }),
  does: { run },
});
