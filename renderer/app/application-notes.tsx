import type { ApplicationId, PersonId } from '@shared/model/id';
import { NotesPanel } from '../features/notes/notes-panel';
import { ScorecardPanel } from '../features/notes/scorecard-panel';

type ApplicationNotesProps = { readonly personId: PersonId; readonly applicationId: ApplicationId };

/** Beside the pages of an application: one's own judgement, and what was noted. */
export const ApplicationNotes = ({ personId, applicationId }: ApplicationNotesProps) => (
  <>
    <section aria-label="Scorecard">
      <h3>Scorecard</h3>
      <ScorecardPanel applicationId={applicationId} />
    </section>
    <section aria-label="Notes">
      <h3>Notes</h3>
      <NotesPanel personId={personId} applicationId={applicationId} />
    </section>
  </>
);
