import type { FormEvent } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { NameList } from './name-list';
import { useMentions } from './use-mentions';

type NoteFormProps = {
  /** Where a half-written note waits for whoever comes back. */
  readonly place: string;
  readonly label: string;
  readonly action: string;
  readonly start?: string;
  readonly isBusy: boolean;
  /** Calls back once the words are kept. */
  readonly onSave: (words: string, then: () => void) => void;
  readonly onCancel?: () => void;
};

export const NoteForm = ({ place, label, action, start = '', isBusy, onSave, onCancel }: NoteFormProps) => {
  const { draft: words, put: setWords, drop } = useDraft(place, start);
  const cancel = () => {
    drop();
    onCancel?.();
  };
  const mentions = useMentions(words, setWords);
  const isEmpty = words.trim() === '';
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isEmpty && !isBusy) onSave(words.trim(), drop);
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
            else if (event.key === 'Escape' && onCancel !== undefined) cancel();
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
          {onCancel === undefined ? null : <Button onPress={cancel}>Cancel</Button>}
          <Button look="main" type="submit" isDisabled={isBusy || isEmpty}>
            {action}
          </Button>
        </div>
      )}
    </form>
  );
};
