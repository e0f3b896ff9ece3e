import FolderDown from 'lucide-react/icons/folder-down';
import Funnel from 'lucide-react/icons/funnel';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

export const NobodyYet = ({ onFiles }: { readonly onFiles: () => void }) => (
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

/** Above a list that nothing orders yet. */
export const NoCriteriaNote = ({ onCriteria }: { readonly onCriteria: () => void }) => (
  <div className="desk-note">
    <p>
      <strong>Nothing is scored yet.</strong> Say what the job asks for, and the list is put in order, each
      place with its reasons.
    </p>
    <Button look="main" onPress={onCriteria}>
      Say what the job asks for
    </Button>
  </div>
);
