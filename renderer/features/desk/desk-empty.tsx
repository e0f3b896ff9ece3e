import type { JobId } from '@shared/model/id';
import FileClock from 'lucide-react/icons/file-clock';
import FolderDown from 'lucide-react/icons/folder-down';
import Funnel from 'lucide-react/icons/funnel';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

type NobodyYetProps = { readonly waiting: number; readonly onFiles: () => void };

export const NobodyYet = ({ waiting, onFiles }: NobodyYetProps) =>
  waiting > 0 ? (
    <EmptyState
      icon={<FileClock aria-hidden />}
      title="Reading the resumes"
      actions={<Button onPress={onFiles}>See the files</Button>}
    >
      {sayCount(waiting, 'file')} to go. Whoever is read appears here at once.
    </EmptyState>
  ) : (
    <EmptyState
      icon={<FolderDown aria-hidden />}
      title="Nobody has applied yet"
      actions={
        <Button look="main" onPress={onFiles}>
          Add resumes
        </Button>
      }
    >
      Drop a folder of resumes here. Each one that can be read becomes an application.
    </EmptyState>
  );

export const AllFilteredOut = ({ onClear }: { readonly onClear: () => void }) => (
  <EmptyState
    icon={<Funnel aria-hidden />}
    title="Nobody fits this filter"
    actions={<Button onPress={onClear}>Clear filter</Button>}
  >
    Those who were rejected or withdrew are shown when you choose their stage.
  </EmptyState>
);

type NoCriteriaNoteProps = { readonly jobId: JobId; readonly onCriteria: () => void };

/** Above a list that nothing orders yet. */
export const NoCriteriaNote = ({ jobId, onCriteria }: NoCriteriaNoteProps) => {
  const job = useRequest('job.read', { id: jobId }, ['jobs.changed']).value;
  if (job === undefined) return null;
  const hasPosting = job.posting.trim() !== '';
  return (
    <div className="desk-note">
      <p>
        <strong>Nothing is scored yet.</strong>{' '}
        {hasPosting
          ? 'The criteria are drafted from the posting. Save them, and the list is put in order, with reasons.'
          : 'Say what the job asks for, and the list is put in order, each place with its reasons.'}
      </p>
      <Button look="main" onPress={onCriteria}>
        {hasPosting ? 'Review the criteria' : 'Say what the job asks for'}
      </Button>
    </div>
  );
};
