import { DocumentView } from '../features/documents/document-view';
import { JobList } from '../features/jobs/job-list';
import { PeoplePage } from '../features/people/people-page';
import { SearchPage } from '../features/search/search-page';
import { SettingsPage } from '../features/settings/settings-page';
import { OfficeStages } from '../features/stages/office-stages';
import { JobPage } from './job-page';
import { markReady } from './mark-ready';
import { PersonPlace } from './person-place';
import {
  applicationPlace,
  goBack,
  goTo,
  jobOf,
  jobPlace,
  noteHere,
  type Place,
  placeOf,
  type Trail,
} from './place';

type PageProps = {
  readonly trail: Trail;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
  readonly onNewJob: (dropped?: readonly File[]) => void;
  readonly onSamples: () => void;
  readonly onStages: () => void;
  readonly onSuggestions: () => void;
};

/** The features, put together at the place where one is. */
export const Page = ({ trail, setTrail, onNewJob, onSamples, onStages, onSuggestions }: PageProps) => {
  const place = placeOf(trail);
  const go = (to: Place) => setTrail((before) => goTo(before, to));
  switch (place.at) {
    case 'jobs':
      return (
        <JobList
          onOpen={(jobId) => go(jobPlace(jobId))}
          onNew={onNewJob}
          onSamples={onSamples}
          onShown={markReady}
        />
      );
    case 'job':
      return <JobPage place={place} setTrail={setTrail} onStages={onStages} onSuggestions={onSuggestions} />;
    case 'people':
      return (
        <PeoplePage
          start={place}
          onNote={(noted) => setTrail((before) => noteHere(before, { at: 'people', ...noted }))}
          onOpen={(personId, noted) =>
            setTrail((before) =>
              goTo(noteHere(before, { at: 'people', ...noted }), { at: 'person', personId }),
            )
          }
        />
      );
    case 'person':
      return (
        <PersonPlace
          key={place.personId}
          id={place.personId}
          backLabel={backLabelOf(trail)}
          go={go}
          setTrail={setTrail}
        />
      );
    case 'document':
      return (
        <DocumentView
          key={place.documentId}
          id={place.documentId}
          jobId={jobOf(trail)}
          backLabel={backLabelOf(trail)}
          onBack={() => setTrail(goBack)}
        />
      );
    case 'search':
      return (
        <SearchPage
          words={place.words}
          onSearch={(words) => go({ ...place, words })}
          onDocument={(documentId) => go({ at: 'document', documentId })}
          onApplication={(jobId, applicationId) => go(applicationPlace(jobId, applicationId))}
          onPerson={(personId) => go({ at: 'person', personId })}
        />
      );
    case 'settings':
      return <SettingsPage stages={<OfficeStages />} />;
  }
};

const backLabelOf = (trail: Trail): string => backLabels[placeOf(goBack(trail)).at] ?? 'Back';

const backLabels: Partial<Record<Place['at'], string>> = {
  job: 'Back to files',
  search: 'Back to results',
  people: 'Back to people',
  person: 'Back to person',
};
