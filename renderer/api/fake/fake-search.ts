import type { SearchAnswer, SnippetPart } from '@shared/model/search';
import { type FakeState, filesOf } from './fake-state';

/** Every word has to stand in the text; the snippet is the line of the first. */
export const searchFake = (state: FakeState, words: string, limit: number): SearchAnswer => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { hits: [], total: 0 };
  const hits = [...state.documents.values()].flatMap(({ document, pages }) => {
    const jobs = [...state.jobs.values()]
      .filter((job) => !state.removed.has(job.id))
      .filter((job) => filesOf(state, job.id).some((file) => file.documentId === document.id))
      .map(({ id, title }) => ({ id, title }));
    const lines = pages.flatMap((page) => page.lines.map((line) => line.text));
    const text = lines.join(' ').toLowerCase();
    if (jobs.length === 0 || !wanted.every((word) => text.includes(word))) return [];
    const line = lines.find((candidate) => candidate.toLowerCase().includes(wanted[0] ?? '')) ?? '';
    return [{ documentId: document.id, name: document.name, jobs, snippet: markWords(line, wanted) }];
  });
  return { hits: hits.slice(0, limit), total: hits.length };
};

const markWords = (line: string, words: readonly string[]): readonly SnippetPart[] => {
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return line
    .split(new RegExp(`(${pattern})`, 'iu'))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hit: words.includes(part.toLowerCase()) }));
};
