import type { Stage } from '@shared/model/stage';
import { sayStage, useStages } from '../../api/stages';

/** What a stage is called in this job. */
export const StageWords = ({ stage }: { readonly stage: Stage }) => {
  const words = sayStage(useStages(), stage);
  return <bdi title={words}>{words}</bdi>;
};
