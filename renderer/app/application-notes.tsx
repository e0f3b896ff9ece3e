import type { ApplicationId, PersonId } from '@shared/model/id';
import type { Opinion } from '@shared/model/scorecard';
import { NotesPanel } from '../features/notes/notes-panel';
import { ScorecardPanel } from '../features/notes/scorecard-panel';

type ApplicationNotesProps = {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId;
  /** Chosen by a key, for one's own card; null: nothing was. */
  readonly rated: Opinion | null;
  readonly onRated: () => void;
};

/** Beside the pages of an application: one's own judgement, and what was noted. */
export const ApplicationNotes = ({ personId, applicationId, ...rating }: ApplicationNotesProps) => (
  <>
    <section aria-label="Scorecard">
      <h3>Scorecard</h3>
      <ScorecardPanel applicationId={applicationId} {...rating} />
    </section>
    <section aria-label="Notes">
      <h3>Notes</h3>
      <NotesPanel personId={personId} applicationId={applicationId} />
    </section>
  </>
);
