import type { JobId } from '@shared/model/id';
import FilePlus from 'lucide-react/icons/file-plus';
import FolderPlus from 'lucide-react/icons/folder-plus';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';
import { offerTables } from './table/waiting-tables';
import { WatchButton } from './watch-button';

type ChooseButtonsProps = {
  readonly jobId: JobId;
  /** Nothing is there yet: the folder is the next step. */
  readonly isFirst?: boolean;
};

/** The system's own dialogs, for those who do not drag. */
export const ChooseButtons = ({ jobId, isFirst = false }: ChooseButtonsProps) => {
  const notify = useNotify();
  const choose = async (what: 'files' | 'folder') => {
    const answer = await request('import.choose', { jobId, what });
    if (answer.ok) offerTables(jobId, answer.value.tables);
    else notify(failureWords(answer.error).what);
  };
  return (
    <div className="import-choose">
      <Button
        look={isFirst ? 'main' : 'plain'}
        icon={<FolderPlus aria-hidden />}
        onPress={() => void choose('folder')}
      >
        Choose folder
      </Button>
      <Button icon={<FilePlus aria-hidden />} onPress={() => void choose('files')}>
        Choose files
      </Button>
      <WatchButton jobId={jobId} />
    </div>
  );
};
