import type { Handlers } from '@shared/ipc/index';
import type { SavedSearchId } from '@shared/model/id';
import type { SearchAnswer, SnippetPart } from '@shared/model/search';
import { fakePersonOf } from './fake-people';
import { type FakeState, filesOf, makeFakeId, recordStep } from './fake-state';

type SearchRoutes = Extract<keyof Handlers, `search.${string}`>;

export const makeFakeSearch = (state: FakeState): Pick<Handlers, SearchRoutes> => ({
  'search.find': async ({ words, limit }) => searchFake(state, words, limit),
  'search.saved': async () =>
    [...state.searches].map(([id, search]) => ({
      id,
      ...search,
      total: searchFake(state, search.words, 1).total,
      isMore: false,
    })),
  'search.save': async ({ name, words }) => {
    const id = makeFakeId<SavedSearchId>();
    const search = { name, words, fresh: 0, alerts: true };
    recordStep(state, 'search.save', {
      label: `Search ${name} saved`,
      redo: () => state.searches.set(id, search),
      undo: () => state.searches.delete(id),
    });
    return null;
  },
  'search.opened': async ({ id }) => {
    const search = state.searches.get(id);
    if (search) state.searches.set(id, { ...search, fresh: 0 });
    return null;
  },
  'search.alert': async ({ id, alerts }) => {
    const search = state.searches.get(id);
    if (search === undefined) return null;
    recordStep(state, 'search.alert', {
      label: `Notices for ${search.name} turned ${alerts ? 'on' : 'off'}`,
      redo: () => state.searches.set(id, { ...search, alerts }),
      undo: () => state.searches.set(id, search),
    });
    return null;
  },
  'search.forget': async ({ id }) => {
    const before = state.searches.get(id);
    recordStep(state, 'search.forget', {
      label: 'Search removed',
      redo: () => state.searches.delete(id),
      undo: () => before && state.searches.set(id, before),
    });
    return null;
  },
});

/** Every word has to stand in the text; the snippet is the line of the first. */
const searchFake = (state: FakeState, words: string, limit: number): SearchAnswer => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { hits: [], total: 0, isMore: false, also: [], passedOver: [] };
  const hits = [...state.documents.values()].flatMap(({ document, pages }) => {
    const jobs = [...state.jobs.values()]
      .filter((job) => !state.removed.has(job.id))
      .filter((job) => filesOf(state, job.id).some((file) => file.documentId === document.id))
      .map(({ id, title }) => ({ id, title }));
    const lines = pages.flatMap((page) => page.lines.map((line) => line.text));
    const text = lines.join(' ').toLowerCase();
    if (jobs.length === 0 || !wanted.every((word) => text.includes(word))) return [];
    const line = lines.find((candidate) => candidate.toLowerCase().includes(wanted[0] ?? '')) ?? '';
    return [
      {
        documentId: document.id,
        person: fakePersonOf(state, document.id),
        name: document.name,
        snippet: markWords(line, wanted),
      },
    ];
  });
  return { hits: hits.slice(0, limit), total: hits.length, isMore: false, also: [], passedOver: [] };
};

const markWords = (line: string, words: readonly string[]): readonly SnippetPart[] => {
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return line
    .split(new RegExp(`(${pattern})`, 'iu'))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hit: words.includes(part.toLowerCase()) }));
};
