import type { StageEdit, StageFault } from '@shared/model/edit-stages';
import type { JobId } from '@shared/model/id';
import { useState } from 'react';
import { useAct } from '../../api/use-act';

/** Each change at once, and one at a time; what speaks against it stays until the next try. */
export const useStageEdits = (jobId: JobId | null) => {
  const { act, isBusy, failure } = useAct();
  const [fault, setFault] = useState<StageFault | null>(null);
  const edit = async (wanted: StageEdit): Promise<boolean> => {
    if (isBusy) return false;
    const answer = await act('stages.edit', { jobId, edit: wanted });
    setFault(answer.ok ? answer.value.fault : null);
    return answer.ok && answer.value.fault === null;
  };
  return { edit, isBusy, failure, fault };
};

export type StageEdits = ReturnType<typeof useStageEdits>;
