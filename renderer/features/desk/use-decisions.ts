import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import type { Stage } from '@shared/model/stage';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useReject } from '../../api/reject';
import { request } from '../../api/request';
import { useNotify } from '../../ui/notify';

type Ids = readonly ApplicationId[];

/** What has to be said or looked at before it is done. */
export type Asking =
  | { readonly kind: 'second-look'; readonly ids: Ids; readonly rows: readonly ShortlistRow[] }
  | { readonly kind: 'reveal'; readonly id: ApplicationId };

/** From this many on, a second look comes before the rejection. */
const manyAtOnce = 6;

/** What people do with applications from here: at once where it can be undone, asked first where a reason is due. */
export const useDecisions = (jobId: JobId, onRejected: () => void) => {
  const [asking, ask] = useState<Asking | null>(null);
  const notify = useNotify();
  const askReason = useReject();
  const tell = (answer: Awaited<ReturnType<typeof request>>) => {
    if (!answer.ok) notify(failureWords(answer.error).what);
  };

  const move = async (ids: Ids, stage: Stage): Promise<boolean> => {
    if (ids.length === 0) return false;
    const answer = await request('application.move', { ids, stage, reason: null });
    tell(answer);
    return answer.ok;
  };
  const rejectNow = (ids: Ids) => askReason({ ids, onRejected });
  const reject = async (ids: Ids) => {
    if (ids.length === 0) return;
    if (ids.length < manyAtOnce) return rejectNow(ids);
    const answer = await request('shortlist.secondLook', { jobId, ids });
    if (!answer.ok) return tell(answer);
    const rows = answer.value;
    if (rows.length === 0) rejectNow(ids);
    else ask({ kind: 'second-look', ids, rows });
  };
  const bookmark = async (id: ApplicationId, on: boolean) =>
    tell(await request('application.bookmark', { id, on }));
  const undo = async () => tell(await request('history.undo', null));
  return { asking, ask, move, reject, rejectNow, bookmark, undo };
};
