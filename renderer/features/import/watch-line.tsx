import './watch.css';
import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import FolderSync from 'lucide-react/icons/folder-sync';
import FolderX from 'lucide-react/icons/folder-x';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';

export const useWatched = (jobId: JobId) =>
  useRequest('import.watched', { jobId }, ['import.progressed', 'history.changed']).value?.watched ?? null;

/** Which folder is watched, and whether it is there. */
export const WatchLine = ({ jobId }: { readonly jobId: JobId }) => {
  const watched = useWatched(jobId);
  const notify = useNotify();
  if (watched === null) return null;
  const { path, problem } = watched;
  const stop = async () => {
    const answer = await request('import.unwatch', { jobId });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  return (
    <div className={`watch-line${problem === null ? '' : ' away'}`} role="status">
      {problem === null ? <FolderSync aria-hidden /> : <FolderX aria-hidden />}
      <span className="watch-words">
        Watching <bdi title={visibleText(path)}>{visibleText(nameOf(path))}</bdi>
        {problem === null ? '' : problem === 'file-no-permission' ? notReadable : notThere}
      </span>
      <Button look="link" onPress={() => void stop()} label="Stop watching">
        Stop
      </Button>
    </div>
  );
};

const notThere = ': the folder is not there now. New files come in as soon as it is back.';
const notReadable = ': the folder may not be read now. New files come in as soon as it may.';

const nameOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
