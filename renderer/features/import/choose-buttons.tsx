import type { JobId } from '@shared/model/id';
import FilePlus from 'lucide-react/icons/file-plus';
import FolderPlus from 'lucide-react/icons/folder-plus';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';

/** The system's own dialogs, for those who do not drag. */
export const ChooseButtons = ({ jobId }: { readonly jobId: JobId }) => {
  const notify = useNotify();
  const choose = async (what: 'files' | 'folder') => {
    const answer = await request('import.choose', { jobId, what });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  return (
    <div className="import-choose">
      <Button icon={<FolderPlus aria-hidden />} onPress={() => void choose('folder')}>
        Choose folder
      </Button>
      <Button icon={<FilePlus aria-hidden />} onPress={() => void choose('files')}>
        Choose files
      </Button>
    </div>
  );
};
