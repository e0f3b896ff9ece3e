import { type FormEvent, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { Button } from '../../ui/button';
import { NameList } from './name-list';
import { useMentions } from './use-mentions';

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
  const mentions = useMentions(words, setWords);
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
          ref={mentions.field}
          rows={2}
          aria-autocomplete="list"
          {...mentions.said}
          onSelect={mentions.noteCaret}
          placeholder={label}
          onKeyDown={(event) => {
            if (mentions.takesKey(event)) return;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
            else if (event.key === 'Escape') onCancel?.();
          }}
        />
        {mentions.asked === undefined ? null : (
          <NameList
            id={mentions.id}
            names={mentions.asked.names}
            active={mentions.active}
            onPick={mentions.pick}
          />
        )}
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
