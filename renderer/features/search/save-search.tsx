import Bookmark from 'lucide-react/icons/bookmark';
import { type FormEvent, useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { TextField } from '../../ui/text-field';

/** Keeps a question under a name; one that is kept already can be forgotten. */
export const SaveSearch = ({ words }: { readonly words: string }) => {
  const saved = useRequest('search.saved', null, ['history.changed']).value;
  const [isNaming, setIsNaming] = useState(false);
  const { act, isBusy } = useAct();
  const kept = saved?.find((search) => search.words === words);
  if (kept !== undefined)
    return (
      <Button isDisabled={isBusy} onPress={() => void act('search.forget', { id: kept.id })}>
        Forget saved search
      </Button>
    );
  return (
    <>
      <Button icon={<Bookmark aria-hidden />} onPress={() => setIsNaming(true)}>
        Save search
      </Button>
      {isNaming ? <NameDialog words={words} onClose={() => setIsNaming(false)} /> : null}
    </>
  );
};

type NameDialogProps = { readonly words: string; readonly onClose: () => void };

const NameDialog = ({ words, onClose }: NameDialogProps) => {
  const [name, setName] = useState(words.slice(0, 100));
  const { act, isBusy, failure } = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const answer = await act('search.save', { name: name.trim(), words });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title="Save this search" width="narrow" onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
        <TextField label="Name" autoFocus value={name} onChange={setName} maxLength={100} />
        <div className="dialog-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="main" type="submit" isDisabled={isBusy || name.trim() === ''}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
