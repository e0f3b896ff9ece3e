import { placesFor } from '@shared/model/edit-stages';
import type { NamedStage, Stage, StageList } from '@shared/model/stage';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayStage } from '../../api/stages';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { RadioList } from '../../ui/radio-list';
import { stageFaultWords } from './fault-words';
import { heirAt } from './heir-at';
import type { StageEdits } from './use-stage-edits';

type RemoveDialogProps = {
  readonly list: StageList;
  readonly stage: NamedStage;
  readonly count: number;
  readonly edits: StageEdits;
  readonly onClose: () => void;
};

/** Where those go who stand in a stage that is removed. */
export const RemoveDialog = ({ list, stage, count, edits, onClose }: RemoveDialogProps) => {
  const [to, setTo] = useState<Stage>(heirAt(list, stage.key));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await edits.edit({ kind: 'remove', key: stage.key, to })) onClose();
  };
  const name = sayStage(list, stage.key);
  return (
    <Dialog title={`Remove “${name}”`} width="narrow" isAlert onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {edits.failure === undefined ? null : <ProblemNote {...failureWords(edits.failure)} />}
        {edits.fault === null ? null : <p className="field-error">{stageFaultWords[edits.fault]}</p>}
        <p>
          {sayCount(count, 'application')} {count === 1 ? 'stands' : 'stand'} in it. Where{' '}
          {count === 1 ? 'does it' : 'do they'} go?
        </p>
        <RadioList
          label="Goes to"
          autoFocus
          selected={to}
          onSelect={setTo}
          choices={placesFor(list, stage.key).map(({ key }) => ({ id: key, words: sayStage(list, key) }))}
        />
        <p className="field-note">
          Who is hidden stays hidden. Undo brings back the stage and all who were in it.
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit">
            Remove and move {count}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
