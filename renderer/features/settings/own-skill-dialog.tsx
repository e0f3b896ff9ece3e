import type { OwnSkill, OwnSkillWords } from '@shared/model/own-skill';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PickField } from '../../ui/pick-field';
import { ProblemNote } from '../../ui/problem-note';
import { Segments } from '../../ui/segments';
import { TextField } from '../../ui/text-field';
import { SkillPicker } from './skill-picker';

type OwnSkillDialogProps = {
  /** Undefined: a new one. */
  readonly skill: OwnSkill | undefined;
  readonly ownIds: readonly string[];
  readonly onClose: () => void;
};

type Fault = { readonly what: string; readonly remedy: string };
const empty: OwnSkillWords = { name: '', synonyms: [], sameAs: null, closeTo: [] };
const noName: Fault = { what: 'The skill has no name.', remedy: 'Type it as it stands in resumes.' };
const noSame: Fault = {
  what: 'It is not said which skill these words mean.',
  remedy: 'Choose one from the list, or make it a skill of its own.',
};

export const OwnSkillDialog = ({ skill, ownIds, onClose }: OwnSkillDialogProps) => {
  const {
    draft: words,
    put,
    drop,
  } = useDraft<OwnSkillWords>(`own skill ${skill?.id ?? 'new'}`, skill ?? empty);
  const [isSame, setIsSame] = useState(words.sameAs !== null);
  const [typed, setTyped] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { act, isBusy, failure } = useAct();
  const patch = (part: Partial<OwnSkillWords>) => {
    setFaults([]);
    put({ ...words, ...part });
  };

  const giveUp = () => {
    drop();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Not disabled meanwhile: a button that has the focus would lose it, and Escape with it.
    if (isBusy) return;
    const { name, synonyms, sameAs, closeTo } = words;
    const said = {
      name: name.trim(),
      synonyms: withTyped(synonyms, typed),
      sameAs: isSame ? sameAs : null,
      closeTo: isSame ? [] : closeTo,
    };
    const missing = [...(said.name === '' ? [noName] : []), ...(isSame && sameAs === null ? [noSame] : [])];
    setFaults(missing);
    if (missing.length > 0) return;
    const answer =
      skill === undefined
        ? await act('ownSkill.add', said)
        : await act('ownSkill.change', { id: skill.id, ...said });
    if (!answer.ok) return;
    setFaults(answer.value.faults);
    if (answer.value.faults.length === 0) giveUp();
  };
  return (
    <Dialog title={skill === undefined ? 'Add skill' : 'Change skill'} onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        {faults.map(({ what, remedy }) => (
          <ProblemNote key={what} what={what} kept="" remedy={remedy} />
        ))}
        <TextField
          label="Name"
          autoFocus
          value={words.name}
          onChange={(name) => patch({ name })}
          maxLength={100}
        />
        <PickField
          label="Other words for it"
          note="As they stand in resumes. Press Enter after each."
          chosen={words.synonyms.map((name) => ({ name, isOwn: false }))}
          typed={typed}
          onType={setTyped}
          options={[]}
          onPick={() => undefined}
          onOwn={(name) => patch({ synonyms: withTyped(words.synonyms, name) })}
          onRemove={(index) => patch({ synonyms: words.synonyms.toSpliced(index, 1) })}
          most={50}
        />
        <Segments
          label="What it is"
          segments={kinds}
          selected={isSame ? 'same' : 'own'}
          onSelect={(kind) => setIsSame(kind === 'same')}
        />
        {isSame ? (
          <SkillPicker
            label="The skill they mean"
            note="Who has these words has that skill."
            ids={words.sameAs === null ? [] : [words.sameAs]}
            without={ownIds}
            most={1}
            onChange={([sameAs = null]) => patch({ sameAs })}
          />
        ) : (
          <SkillPicker
            label="Close to"
            note="Who has one of these has some of it. May stay empty."
            ids={words.closeTo}
            without={ownIds}
            most={10}
            onChange={(closeTo) => patch({ closeTo })}
          />
        )}
        <div className="dialog-actions">
          <Button onPress={giveUp}>Cancel</Button>
          <Button look="main" type="submit">
            {skill === undefined ? 'Add skill' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const kinds = [
  { id: 'own', label: 'A skill of its own' },
  { id: 'same', label: 'Other words for a known skill' },
] as const;

const withTyped = (synonyms: readonly string[], typed: string): readonly string[] =>
  typed.trim() === '' || synonyms.includes(typed.trim()) ? synonyms : [...synonyms, typed.trim()];
