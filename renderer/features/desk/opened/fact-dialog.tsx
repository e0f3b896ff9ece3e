import type { DocumentId, JobId } from '@shared/model/id';
import type { PlainEntry } from '@shared/model/plain-entries';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../../api/failure-words';
import { useAct } from '../../../api/use-act';
import { Button } from '../../../ui/button';
import { ChoiceField } from '../../../ui/choice-field';
import { Dialog } from '../../../ui/dialog';
import { ProblemNote } from '../../../ui/problem-note';
import { TextField } from '../../../ui/text-field';
import {
  type FactField,
  factInputs,
  factNouns,
  isCovered,
  makeCorrection,
  problemsOf,
  type Typed,
  typedOf,
} from './fact-fields';

export type CorrectedFact = { readonly field: FactField; readonly was: PlainEntry | null };

type FactDialogProps = CorrectedFact & {
  readonly id: DocumentId;
  readonly jobId: JobId;
  /** What is covered is not asked for. */
  readonly isRedacted: boolean;
  readonly onClose: () => void;
};

/** One fact as it really is; a person's word stands however often the document is read again. */
export const FactDialog = ({ id, jobId, field, was, isRedacted, onClose }: FactDialogProps) => {
  const [typed, setTyped] = useState<Typed>(typedOf(was));
  const [wasTried, setWasTried] = useState(false);
  const { act, isBusy, failure } = useAct();
  const problems = problemsOf(field, typed);
  const inputs = factInputs[field].filter(
    ({ name, isDate }) =>
      !isCovered(typedOf(was)[name]) &&
      !(isRedacted && field === 'education' && (isDate || name === 'institution')),
  );
  const send = async (next: Typed | null) => {
    const correction = makeCorrection({ field, was, typed: next });
    const answer = await act('document.correct', { id, jobId, correction });
    if (answer.ok) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (isBusy || Object.keys(problems).length > 0) return;
    if (JSON.stringify(typed) === JSON.stringify(typedOf(was))) onClose();
    else void send(typed);
  };
  const noun = factNouns[field];
  return (
    <Dialog title={`${was === null ? 'Add' : 'Correct'} ${noun}`} width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        {inputs.map(({ name, label, choices, isDate = false }, index) =>
          choices === undefined ? (
            <TextField
              key={name}
              label={label}
              autoFocus={index === 0}
              maxLength={500}
              value={typed[name] ?? ''}
              placeholder={isDate ? (name === 'end' ? '2024-06 or today' : '2019-03') : ''}
              error={wasTried ? problems[name] : undefined}
              onChange={(words) => setTyped({ ...typed, [name]: words })}
            />
          ) : (
            <ChoiceField
              key={name}
              label={label}
              selected={typed[name] ?? ''}
              choices={[
                { id: '', label: 'Not said' },
                ...choices.map((id) => ({ id, label: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` })),
              ]}
              onSelect={(chosen) => setTyped({ ...typed, [name]: chosen })}
            />
          ),
        )}
        <p className="soft">Stays when the document is read again; the score follows.</p>
        <div className="dialog-actions">
          {was === null ? null : (
            <span className="fact-remove">
              <Button look="quiet" isDisabled={isBusy} onPress={() => void send(null)}>
                Remove
              </Button>
            </span>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {was === null ? 'Add' : 'Correct'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
