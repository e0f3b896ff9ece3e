import type { ApplicationId } from '@shared/model/id';
import type { Stage } from '@shared/model/stage';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useReject } from '../../api/reject';
import { request } from '../../api/request';
import { useNotify } from '../../ui/notify';

type Ids = readonly ApplicationId[];

export type Moves = {
  /** On their way; shown faintly until they have arrived. */
  readonly moving: ReadonlySet<ApplicationId>;
  readonly move: (ids: Ids, stage: Stage) => void;
};

/** However many are moved, it is one request and one step back; to reject asks for the reason first. */
export const useMoves = (onMoved: () => void): Moves => {
  const [moving, setMoving] = useState<ReadonlySet<ApplicationId>>(nobody);
  const notify = useNotify();
  const reject = useReject();

  const send = async (ids: Ids, stage: Stage) => {
    setMoving(new Set(ids));
    const answer = await request('application.move', { ids, stage, reason: null });
    setMoving(nobody);
    if (answer.ok) onMoved();
    else notify(failureWords(answer.error).what);
  };
  return {
    moving,
    move: (ids, stage) => {
      if (ids.length === 0) return;
      if (stage === 'rejected') reject({ ids, onRejected: onMoved });
      else void send(ids, stage);
    },
  };
};

const nobody: ReadonlySet<ApplicationId> = new Set();
