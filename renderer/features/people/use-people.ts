import type { RouteOutput } from '@shared/ipc/index';
import type { PersonRow } from '@shared/model/person';
import { request } from '../../api/request';
import { useWindows } from '../../api/use-windows';

/** Everybody who fits the words, in windows as they come into sight. */
export const usePeople = (words: string) => {
  const { head, ...windows } = useWindows<PersonRow, RouteOutput<'person.list'>>({
    key: words,
    readPage: (place) => request('person.list', { words, ...place }),
  });
  return { ...windows, total: head?.total ?? 0 };
};
