import type { Preset } from '@shared/model/criterion';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PresetChoice } from './preset-choice';

type DraftDialogProps = {
  readonly preset: Preset;
  readonly isSaved: boolean;
  readonly onDraft: (preset: Preset) => void;
  readonly onClose: () => void;
};

/** Asked where a new draft would take the place of what somebody edited. */
export const DraftDialog = ({ preset, isSaved, onDraft, onClose }: DraftDialogProps) => {
  const [selected, setSelected] = useState(preset);
  return (
    <Dialog title="Draft from the posting" onClose={onClose}>
      <PresetChoice selected={selected} onSelect={setSelected} />
      <p>
        The draft takes the place of the list as it is now.
        {isSaved ? ' The saved version stays until you save the new one.' : ''}
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="main"
          onPress={() => {
            onDraft(selected);
            onClose();
          }}
        >
          Draft
        </Button>
      </div>
    </Dialog>
  );
};
