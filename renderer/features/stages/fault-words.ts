import type { StageFault } from '@shared/model/edit-stages';
import { longestStageName, mostStages } from '@shared/model/stage';

/** What speaks against a change of the stages, and what to do. */
export const stageFaultWords: Readonly<Record<StageFault, string>> = {
  'no-name': 'Give the stage a name.',
  'long-name': `A name has ${longestStageName} characters at most.`,
  taken: 'There is a stage of that name already.',
  'too-many': `${mostStages} stages are as many as a pipeline holds.`,
  fixed: 'This stage stays where it is.',
  'other-side': 'A stage stays on its side of the line. Add a new one there.',
  gone: 'That stage is not there any more. Somebody has changed the stages meanwhile.',
};
