import type { Criterion } from '@shared/model/criterion';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sayAsk } from '../../api/ask-of';
import { failureWords } from '../../api/failure-words';
import { kindWords } from '../../api/kind-words';
import { useAct } from '../../api/use-act';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';
import { FaultLines } from './fault-lines';
import { KindFields } from './kind-fields';
import { missingIn } from './new-criterion';
import type { Faults } from './use-faults';

type CriterionFormProps = {
  readonly place: string;
  readonly item: Criterion;
  readonly isNew: boolean;
  readonly onDone: (item: Criterion) => void;
  readonly onCancel: () => void;
};

/** In the place of its row; what may not be asked is refused here, with what may. */
export const CriterionForm = ({ place, item, isNew, onDone, onCancel }: CriterionFormProps) => {
  const { draft: edited, put: setEdited, forget } = useDraft(place, item);
  const [missing, setMissing] = useState<string>();
  const [faults, setFaults] = useState<Faults>([]);
  const { act, failure } = useAct();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, button')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const whole = named(edited);
    const lack = missingIn(edited);
    setMissing(lack);
    if (lack !== undefined) return;
    const answer = await act('criteria.check', { items: [whole] });
    if (!answer.ok) return;
    const own = answer.value.filter(({ criterionId }) => criterionId === item.id);
    setFaults(own);
    if (own.length > 0) return;
    forget();
    onDone(whole);
  };
  const giveUp = () => {
    forget();
    onCancel();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    giveUp();
  };
  const kind = kindWords[item.kind].label;
  return (
    <li className="criterion-editing">
      <form
        ref={form}
        aria-label={isNew ? `New: ${kind}` : `Edit: ${kind}`}
        onSubmit={submit}
        onKeyDown={leave}
      >
        <h3>{kind}</h3>
        <div className="criterion-fields">
          <KindFields item={edited} onChange={setEdited} />
          {hasOwnName(item) ? (
            <TextField
              label="Shown as"
              placeholder={missingIn(edited) === undefined ? sayAsk(edited) : ''}
              maxLength={400}
              value={edited.label}
              onChange={(label) => setEdited({ ...edited, label })}
            />
          ) : null}
        </div>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        {missing === undefined ? null : (
          <p className="field-error" role="alert">
            {missing}
          </p>
        )}
        <div role="alert">
          <FaultLines faults={faults} />
        </div>
        <div className="criterion-form-actions">
          <Checkbox
            isSelected={!edited.required}
            onChange={(isWish) => setEdited({ ...edited, required: !isWish })}
          >
            Nice to have
          </Checkbox>
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit">
            {isNew ? 'Add' : 'Done'}
          </Button>
        </div>
      </form>
    </li>
  );
};

/** Its own words are its name already. */
const hasOwnName = ({ kind, label }: Criterion): boolean => kind !== 'own-words' || label !== '';

const named = (item: Criterion): Criterion => {
  const label = item.label.trim();
  return { ...item, label: label === '' ? sayAsk(item).slice(0, 400) : label };
};
