import type { JobId } from '@shared/model/id';
import type { ImportCounts } from '@shared/model/import';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import X from 'lucide-react/icons/x';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { useNotify } from '../../ui/notify';
import { ProgressBar } from '../../ui/progress-bar';

type ImportProgressProps = {
  readonly jobId: JobId;
  readonly counts: ImportCounts;
  readonly walking: boolean;
};

export const ImportProgress = ({ jobId, counts, walking }: ImportProgressProps) => {
  const paused = useRequest('import.isPaused', null, ['import.progressed']);
  const notify = useNotify();
  const isPaused = paused.value?.paused ?? false;
  const done = counts.read + counts.duplicate + counts.failed;
  const total = done + counts.queued + counts.reading;

  const turn = async () => {
    const answer = await request(isPaused ? 'import.resume' : 'import.pause', null);
    if (!answer.ok) notify(failureWords(answer.error).what);
    paused.reload();
  };
  const cancel = async () => {
    const answer = await request('import.cancel', { jobId });
    if (!answer.ok) notify(failureWords(answer.error).what);
  };
  return (
    <div className="import-progress">
      <ProgressBar label="Reading files" done={done} total={total} />
      <span className="import-count">
        {sayNumber(done)} of {sayNumber(total)}
        {walking ? ' so far' : ''} done{isPaused ? ', paused' : ''}
      </span>
      <Button
        look="quiet"
        icon={isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
        onPress={() => void turn()}
      >
        {isPaused ? 'Resume' : 'Pause'}
      </Button>
      <Button look="quiet" icon={<X aria-hidden />} onPress={() => void cancel()}>
        Cancel import
      </Button>
    </div>
  );
};
