import { openStages, stageNameFault } from '@shared/model/edit-stages';
import { isKnownStage, type NamedStage, type StageList } from '@shared/model/stage';
import { type FormEvent, useId, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { sayStage } from '../../api/stages';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';
import { stageFaultWords } from './fault-words';
import type { StageEdits } from './use-stage-edits';

type NameDialogProps = {
  readonly list: StageList;
  /** The one that gets another name; undefined: a new one. */
  readonly stage: NamedStage | undefined;
  readonly edits: StageEdits;
  readonly onClose: () => void;
};

export const NameDialog = ({ list, stage, edits, onClose }: NameDialogProps) => {
  const [name, setName] = useState(stage?.name ?? '');
  const [after, setAfter] = useState('screened');
  const [wasTried, setWasTried] = useState(false);
  const places = openStages(list);
  const place = places.some(({ key }) => key === after) ? after : 'new';
  const fault = stageNameFault(list, name, stage?.key ?? null) ?? edits.fault;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (stageNameFault(list, name, stage?.key ?? null) !== undefined) return;
    const isSame = stage !== undefined && stage.name === name.trim();
    const edit =
      stage === undefined
        ? ({ kind: 'add', name, after: place } as const)
        : ({ kind: 'rename', key: stage.key, name } as const);
    if (isSame || (await edits.edit(edit))) onClose();
  };
  return (
    <Dialog title={stage === undefined ? 'Add stage' : 'Rename stage'} width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {edits.failure === undefined ? null : <ProblemNote {...failureWords(edits.failure)} />}
        <TextField
          label="Name"
          autoFocus
          value={name}
          onChange={setName}
          error={wasTried && fault ? stageFaultWords[fault] : undefined}
        />
        {stage === undefined ? <PlaceField list={list} place={place} onPlace={setAfter} /> : null}
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit">
            {stage === undefined ? 'Add stage' : 'Rename'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

type PlaceFieldProps = {
  readonly list: StageList;
  readonly place: string;
  readonly onPlace: (key: string) => void;
};

/** The place says as well whether the people in it are hidden. */
const PlaceField = ({ list, place, onPlace }: PlaceFieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <span id={id}>Comes after</span>
      <Choice
        label="Comes after"
        value={place}
        choices={openStages(list).map(({ key }) => ({ value: key, label: sayStage(list, key) }))}
        onChoose={onPlace}
      />
      <p className="field-note" role="status">
        {isKnownStage(list, place)
          ? 'Behind the line: whoever is moved there is shown by name.'
          : 'Before the line: whoever stands there stays hidden.'}
      </p>
    </div>
  );
};
