import { heirsOf } from '@shared/model/edit-stages';
import { defaultStages } from '@shared/model/stage';
import { useState } from 'react';
import { useStageLists } from '../../api/stages';
import { Button } from '../../ui/button';
import { InheritDialog } from './inherit-dialog';
import { StageEditor } from './stage-editor';
import { useStageEdits } from './use-stage-edits';
import { useStanding } from './use-standing';

/** The stages of the office, and the way back to those it began with. */
export const OfficeStages = () => {
  const { office } = useStageLists();
  const edits = useStageEdits(null);
  const standingIn = useStanding(null);
  const [isAsking, setIsAsking] = useState(false);
  const moved = heirsOf(office, defaultStages)
    .map((heir) => ({ ...heir, count: standingIn(heir.from.key) }))
    .filter(({ count }) => count > 0);
  const isDefault = JSON.stringify(office) === JSON.stringify(defaultStages);
  return (
    <>
      <StageEditor jobId={null} edits={edits} standingIn={standingIn}>
        {isDefault ? null : (
          <Button
            look="link"
            onPress={() => (moved.length > 0 ? setIsAsking(true) : void edits.edit({ kind: 'inherit' }))}
          >
            Back to the default stages
          </Button>
        )}
      </StageEditor>
      {isAsking ? (
        <InheritDialog
          title="Back to the default stages"
          before={office}
          after={defaultStages}
          moved={moved}
          edits={edits}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
};
