import { visibleText } from '@shared/lib/visible-text';
import type { Note } from '@shared/model/person';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { keptDraft } from '../../lib/kept-drafts';
import { sayWhen } from '../../lib/say-when';
import { IconButton } from '../../ui/icon-button';
import { MentioningWords } from './mentioning-words';
import { NoteForm } from './note-form';

type NoteItemProps = {
  readonly note: Note;
  readonly job: string | undefined;
  readonly isBusy: boolean;
  readonly onChange: (words: string, then: () => void) => void;
  readonly onRemove: () => void;
};

export const NoteItem = ({ note, job, isBusy, onChange, onRemove }: NoteItemProps) => {
  const [isChanging, setIsChanging] = useState(() => keptDraft(`note ${note.id}`) !== undefined);
  return (
    <li className="note">
      <div className="note-head">
        <p className="soft">
          <bdi>{visibleText(note.author)}</bdi> · <span>{sayWhen(note.createdAt)}</span>
          {note.changedAt === note.createdAt ? '' : ' · changed'}
          {job === undefined ? null : (
            <>
              {' · '}
              <bdi>{visibleText(job)}</bdi>
            </>
          )}
        </p>
        {isChanging ? null : (
          <span className="note-tools">
            <IconButton label="Change note" onPress={() => setIsChanging(true)}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label="Remove note" onPress={onRemove}>
              <Trash2 aria-hidden />
            </IconButton>
          </span>
        )}
      </div>
      {isChanging ? (
        <NoteForm
          place={`note ${note.id}`}
          label="Change note"
          action="Save note"
          start={note.words}
          isBusy={isBusy}
          onSave={(words, then) =>
            onChange(words, () => {
              then();
              setIsChanging(false);
            })
          }
          onCancel={() => setIsChanging(false)}
        />
      ) : (
        <MentioningWords words={note.words} />
      )}
    </li>
  );
};
