import { type FormEvent, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { Button } from '../../ui/button';

type NoteFormProps = {
  readonly label: string;
  readonly action: string;
  readonly start?: string;
  readonly isBusy: boolean;
  /** Calls back once the words are kept. */
  readonly onSave: (words: string, then: () => void) => void;
  readonly onCancel?: () => void;
};

export const NoteForm = ({ label, action, start = '', isBusy, onSave, onCancel }: NoteFormProps) => {
  const [words, setWords] = useState(start);
  const isEmpty = words.trim() === '';
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isEmpty && !isBusy) onSave(words.trim(), () => setWords(''));
  };
  return (
    <form className="note-form" onSubmit={save}>
      <TextField
        className="field"
        aria-label={label}
        value={words}
        onChange={setWords}
        maxLength={10_000}
        autoFocus={onCancel !== undefined}
      >
        <TextArea
          rows={2}
          placeholder={label}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
            else if (event.key === 'Escape') onCancel?.();
          }}
        />
      </TextField>
      {isEmpty && onCancel === undefined ? null : (
        <div className="note-actions">
          {onCancel === undefined ? null : <Button onPress={onCancel}>Cancel</Button>}
          <Button look="main" type="submit" isDisabled={isBusy || isEmpty}>
            {action}
          </Button>
        </div>
      )}
    </form>
  );
};
