import './notes.css';
import type { ApplicationId, PersonId } from '@shared/model/id';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { ProblemNote } from '../../ui/problem-note';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';
import { useSignature } from './use-signature';

type NotesPanelProps = {
  readonly personId: PersonId;
  /** Of which a new note tells; null: of the person. */
  readonly applicationId: ApplicationId | null;
  /** What the jobs are called that notes tell of. */
  readonly jobs?: ReadonlyMap<ApplicationId, string>;
};

/** What people wrote about somebody, the newest first. */
export const NotesPanel = ({ personId, applicationId, jobs }: NotesPanelProps) => {
  const notes = useRequest('note.list', { personId, applicationId }, ['desk.changed']);
  const { act, isBusy, failure } = useAct();
  const { sign, dialog } = useSignature();
  const shownFailure = failure ?? notes.failure;
  return (
    <div className="notes">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <NoteForm
        place={`note ${applicationId ?? personId}`}
        label="New note"
        action="Add note"
        isBusy={isBusy}
        onSave={(words, then) =>
          sign(async () => {
            const answer = await act('note.add', { personId, applicationId, words });
            if (answer.ok) then();
          })
        }
      />
      <ul aria-label="Notes">
        {notes.value?.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            job={note.applicationId === null ? undefined : jobs?.get(note.applicationId)}
            isBusy={isBusy}
            onChange={async (words, then) => {
              const answer = await act('note.change', { id: note.id, words });
              if (answer.ok) then();
            }}
            onRemove={() => void act('note.remove', { id: note.id })}
          />
        ))}
      </ul>
      {dialog}
    </div>
  );
};
