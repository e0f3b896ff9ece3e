import WifiOff from 'lucide-react/icons/wifi-off';
import { useRequest } from '../api/use-request';
import { sayCount } from '../lib/say-count';
import { sayWhen } from '../lib/say-when';

export const StatusBar = () => {
  const status = useRequest('app.status', null, [
    'import.progressed',
    'backups.changed',
    'history.changed',
  ]).value;
  return (
    <footer className="status-bar">
      <span className="status-facts">
        <WifiOff aria-hidden />
        Works offline · Local only
        {status === undefined
          ? ''
          : ` · ${status.lastBackupAt === null ? 'No backup yet' : `Last backup ${sayWhen(status.lastBackupAt)}`}`}
      </span>
      <span>{status === undefined || status.waitingTasks === 0 ? '' : waitingWords(status)}</span>
    </footer>
  );
};

const waitingWords = ({ waitingTasks, paused }: { waitingTasks: number; paused: boolean }): string =>
  `${sayCount(waitingTasks, 'task')} left${paused ? ', paused' : ''}`;
