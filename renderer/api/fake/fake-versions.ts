import type { JobId } from '@shared/model/id';
import type { PersonVersion } from '@shared/model/import';
import { makeFakePeople } from './fake-people';
import { type FakeState, filesOf } from './fake-state';

/** As many as may be one person elsewhere, where one of the two came for the job. */
export const findFakeVersions = async (state: FakeState, jobId: JobId): Promise<readonly PersonVersion[]> => {
  const { pairs } = await makeFakePeople(state)['person.alike']({ offset: 0, limit: 50 });
  const here = new Set([...filesOf(state, jobId)].map(({ documentId }) => documentId));
  const documentOf = (id: string) =>
    [...state.applications.values()].find(({ personId }) => personId === id)?.documentId ?? null;
  return pairs.flatMap(({ one: first, other: second, same, because }): PersonVersion[] => {
    const [earlier, later] = [first, second].map(({ personId, look }) => ({
      personId,
      look,
      documentId: documentOf(personId),
    }));
    return !earlier || !later?.documentId || !here.has(later.documentId)
      ? []
      : [{ documentId: later.documentId, one: later, other: earlier, same, because }];
  });
};
