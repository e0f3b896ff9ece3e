// What criteria would find that nobody has saved: how many would fail a gate, are to be asked, or have words for it.
// Nothing is kept, and nobody is named.
import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import type { Store } from '../../db/open-store';
import { listResumesOf } from '../../db/queries/screening';
import { currentEvidence } from './current-evidence';
import { officeKnowledge } from './office-knowledge';
import { scoreEvidenceBare } from './score-evidence';

type Preview = RouteOutput<'criteria.preview'>;
type Asked = { readonly jobId: JobId; readonly items: readonly Criterion[] };

/** So many are looked at while somebody types, from all over the list. */
const most = 300;
/** So many at a time, that the window never waits for them. */
const atOnce = 10;

export const previewCriteria = async (store: Store, { jobId, items }: Asked): Promise<Preview> => {
  const resumes = await listResumesOf(store.reader, { jobId, documentId: null });
  const all = [...new Set(resumes.map(({ documentId }) => documentId))];
  const looked = spread(all, most);
  const knowledge = await officeKnowledge(store.reader);
  const counts = new Map(items.map(({ id }) => [id, { pass: 0, unknown: 0, fail: 0, found: 0 }]));
  for (let from = 0; from < looked.length; from += atOnce)
    for (const row of await currentEvidence(store, looked.slice(from, from + atOnce))) {
      const { parts, gates, notes } = scoreEvidenceBare(
        row,
        { version: 1, preset: 'standard', items },
        knowledge,
      );
      for (const { criterionId, verdict, passages } of [...parts, ...gates, ...notes]) {
        const count = counts.get(criterionId);
        if (count === undefined) continue;
        count[verdict] += 1;
        if (passages.length > 0) count.found += 1;
      }
    }
  return {
    all: all.length,
    looked: looked.length,
    counts: [...counts].map(([criterionId, count]) => ({ criterionId, ...count })),
  };
};

const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as Item);
