import type { PersonId } from '@shared/model/id';
import { NotesPanel } from '../features/notes/notes-panel';
import { ScorecardPanel } from '../features/notes/scorecard-panel';
import { PersonPage } from '../features/people/person-page';
import type { Trail } from './place';
import { applicationPlace, goBack, type Place } from './place';

type PersonPlaceProps = {
  readonly id: PersonId;
  readonly backLabel: string;
  readonly go: (place: Place) => void;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
};

/** Somebody, with what was written about them. */
export const PersonPlace = ({ id, backLabel, go, setTrail }: PersonPlaceProps) => (
  <PersonPage
    id={id}
    backLabel={backLabel}
    onBack={() => setTrail(goBack)}
    onApplication={(jobId, applicationId) => go(applicationPlace(jobId, applicationId))}
    onDocument={(documentId) => go({ at: 'document', documentId })}
    notesOf={({ applications }) => (
      <NotesPanel
        personId={id}
        applicationId={null}
        jobs={new Map(applications.map(({ applicationId, title }) => [applicationId, title]))}
      />
    )}
    scorecardOf={(applicationId) => <ScorecardPanel key={applicationId} applicationId={applicationId} />}
  />
);
