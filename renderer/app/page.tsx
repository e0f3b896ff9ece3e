import { DocumentView } from '../features/documents/document-view';
import { JobList } from '../features/jobs/job-list';
import { SearchResults } from '../features/search/search-results';
import { SettingsPage } from '../features/settings/settings-page';
import { JobPage } from './job-page';
import { markReady } from './mark-ready';
import { goBack, goTo, jobPlace, type Place, placeOf, type Trail } from './place';

type PageProps = {
  readonly trail: Trail;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
  readonly onNewJob: () => void;
  readonly onSamples: () => void;
};

/** The features, put together at the place where one is. */
export const Page = ({ trail, setTrail, onNewJob, onSamples }: PageProps) => {
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
      return <JobPage place={place} setTrail={setTrail} />;
    case 'document':
      return (
        <DocumentView
          key={place.documentId}
          id={place.documentId}
          backLabel={backLabelOf(trail)}
          onBack={() => setTrail(goBack)}
        />
      );
    case 'search':
      return (
        <SearchResults words={place.words} onOpen={(documentId) => go({ at: 'document', documentId })} />
      );
    case 'settings':
      return <SettingsPage />;
  }
};

const backLabelOf = (trail: Trail): string => {
  const before = placeOf(goBack(trail)).at;
  return before === 'job' ? 'Back to files' : before === 'search' ? 'Back to results' : 'Back';
};
