import type { Stage } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/id';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useNotify } from '../../ui/notify';

type Ids = readonly ApplicationId[];

export type Moves = {
  /** On their way; shown faintly until they have arrived. */
  readonly moving: ReadonlySet<ApplicationId>;
  /** Waiting for their reason; nothing has moved yet. */
  readonly rejecting: Ids | null;
  readonly move: (ids: Ids, stage: Stage) => void;
  readonly reject: (reason: string) => Promise<void>;
  readonly cancel: () => void;
};

/** However many are moved, it is one request and one step back; to reject asks for the reason first. */
export const useMoves = (onMoved: () => void): Moves => {
  const [moving, setMoving] = useState<ReadonlySet<ApplicationId>>(nobody);
  const [rejecting, setRejecting] = useState<Ids | null>(null);
  const notify = useNotify();

  const send = async (ids: Ids, stage: Stage, reason: string | null) => {
    setMoving(new Set(ids));
    const answer = await request('application.move', { ids, stage, reason });
    setMoving(nobody);
    if (answer.ok) onMoved();
    else notify(failureWords(answer.error).what);
  };
  return {
    moving,
    rejecting,
    move: (ids, stage) => {
      if (ids.length === 0) return;
      if (stage === 'rejected') setRejecting(ids);
      else void send(ids, stage, null);
    },
    reject: async (reason) => {
      setRejecting(null);
      if (rejecting !== null) await send(rejecting, 'rejected', reason);
    },
    cancel: () => setRejecting(null),
  };
};

const nobody: ReadonlySet<ApplicationId> = new Set();
