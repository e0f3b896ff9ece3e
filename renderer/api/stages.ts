// What the stages are called, everywhere on the screen: read once, and again when somebody changed them.
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import {
  noOwnStages,
  type Stage,
  type StageList,
  type StageLists,
  stageNameIn,
  stagesOf,
} from '@shared/model/stage';
import { createContext, useContext, useMemo } from 'react';
import { useRequest } from './use-request';

export const StageListsContext = createContext<StageLists>(noOwnStages);

/** The job that the screen is about; null: none, then the office's stages hold. */
export const StageJobContext = createContext<JobId | null>(null);

export const useStageLists = (): StageLists => useContext(StageListsContext);

/** Of the job that the screen is about. */
export const useStages = (): StageList => stagesOf(useStageLists(), useContext(StageJobContext));

/** Where people of many jobs stand side by side. */
export const useStageName = (): ((jobId: JobId, key: Stage) => string) => {
  const lists = useStageLists();
  return (jobId, key) => sayStage(stagesOf(lists, jobId), key);
};

/** One that is not in the list is shown by what it is inside. */
export const sayStage = (list: StageList, key: Stage): string => visibleText(stageNameIn(list, key));

/** The same object while nothing changed: what shows a stage is not drawn anew by every bookmark. */
export const useReadStageLists = (): StageLists => {
  const { value = noOwnStages } = useRequest('stages.list', null, ['desk.changed']);
  const key = JSON.stringify(value);
  return useMemo(() => JSON.parse(key) as StageLists, [key]);
};
