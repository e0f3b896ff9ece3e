import type { Application } from './application';
import type { Office } from './office';
import { isKnownStage, type StageLists, stagesOf } from './stage';

/** By what it is decided whether somebody is hidden. */
export type Hiding = Pick<Office, 'blind'> & { readonly stages: StageLists };

/** Whether who somebody is stays hidden: until the shortlist, or until it was revealed with a reason. */
export const isBlind = (
  { jobId, stage, revealed }: Pick<Application, 'jobId' | 'stage' | 'revealed'>,
  { blind, stages }: Hiding,
): boolean => blind && !revealed && !isKnownStage(stagesOf(stages, jobId), stage);
