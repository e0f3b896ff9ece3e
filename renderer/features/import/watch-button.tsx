import type { JobId } from '@shared/model/id';
import FolderSync from 'lucide-react/icons/folder-sync';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';
import { useWatched } from './watch-line';

/** Only where none is watched: another one is chosen after that was stopped. */
export const WatchButton = ({ jobId }: { readonly jobId: JobId }) => {
  const watched = useWatched(jobId);
  const notify = useNotify();
  if (watched !== null) return null;
  const choose = async () => {
    const answer = await request('import.watch', { jobId });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  return (
    <Button icon={<FolderSync aria-hidden />} onPress={() => void choose()}>
      Watch a folder
    </Button>
  );
};
