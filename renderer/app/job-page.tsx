import { StageJobContext } from '../api/stages';
import { CriteriaPanel } from '../features/criteria/criteria-panel';
import { Desk } from '../features/desk/desk';
import { ImportArea } from '../features/import/import-area';
import { ImportPanel } from '../features/import/import-panel';
import { JobHead } from '../features/jobs/job-head';
import { useTabCounts } from '../features/jobs/use-tab-counts';
import { PipelinePanel } from '../features/pipeline/pipeline-panel';
import { SuggestionsLine } from '../features/suggestions/suggestions-line';
import { Tabs } from '../ui/tabs';
import { ApplicationNotes } from './application-notes';
import { goTo, type JobPlace, type JobTab, noteHere, type Trail } from './place';
import { RejectAsker } from './reject-asker';

type JobPageProps = {
  readonly place: JobPlace;
  readonly setTrail: (change: (before: Trail) => Trail) => void;
  readonly onStages: () => void;
  readonly onSuggestions: () => void;
};

const tabs: readonly { readonly id: JobTab; readonly label: string }[] = [
  { id: 'shortlist', label: 'Shortlist' },
  { id: 'pipeline', label: 'Pipeline' },
  { id: 'criteria', label: 'Criteria' },
  { id: 'files', label: 'Files' },
];

/** A job from all its sides; files may be dropped on each. */
export const JobPage = ({ place, setTrail, onStages, onSuggestions }: JobPageProps) => {
  const { jobId, tab } = place;
  const counts = useTabCounts(jobId);
  const counted = tabs.map((each) =>
    each.id === 'shortlist' || each.id === 'files' ? { ...each, count: counts?.[each.id] } : each,
  );
  const show = (patch: Partial<JobPlace>) => setTrail((before) => noteHere(before, { ...place, ...patch }));
  return (
    <RejectAsker>
      <StageJobContext value={jobId}>
        <ImportArea key={jobId} jobId={jobId}>
          <JobHead
            id={jobId}
            takesFocus={place.fileId === null && place.applicationId === null}
            onLeave={() => setTrail((before) => goTo(before, { at: 'jobs' }))}
          >
            <Tabs
              label="Job"
              tabs={counted}
              selected={tab}
              onSelect={(next) => show({ tab: next, applicationId: null })}
            >
              {tab === 'shortlist' ? (
                <Desk
                  jobId={jobId}
                  openId={place.applicationId}
                  waiting={counts?.waiting ?? 0}
                  onOpen={(applicationId) => show({ applicationId })}
                  onCriteria={() => show({ tab: 'criteria' })}
                  onFiles={() => show({ tab: 'files' })}
                  notesOf={(of) => <ApplicationNotes key={of.applicationId} {...of} />}
                  below={<SuggestionsLine jobId={jobId} onOpen={onSuggestions} />}
                />
              ) : tab === 'pipeline' ? (
                <PipelinePanel
                  jobId={jobId}
                  onStages={onStages}
                  onOpen={(applicationId) => show({ tab: 'shortlist', applicationId })}
                />
              ) : tab === 'criteria' ? (
                <CriteriaPanel jobId={jobId} onShortlist={() => show({ tab: 'shortlist' })} />
              ) : (
                <ImportPanel
                  jobId={jobId}
                  startAt={place.fileId}
                  onShortlist={() => show({ tab: 'shortlist' })}
                  onOpen={({ id, documentId }) => {
                    if (documentId === null) return;
                    setTrail((before) =>
                      goTo(noteHere(before, { ...place, fileId: id }), { at: 'document', documentId }),
                    );
                  }}
                />
              )}
            </Tabs>
          </JobHead>
        </ImportArea>
      </StageJobContext>
    </RejectAsker>
  );
};
