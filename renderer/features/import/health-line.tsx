import type { ImportFile } from '@shared/model/import';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Copy from 'lucide-react/icons/copy';
import EyeOff from 'lucide-react/icons/eye-off';
import { useMemo } from 'react';
import { sayNumber } from '../../lib/say-count';
import type { Versions } from './file-rows';
import { type HealthBucket, healthReport } from './health-report';

type HealthLineProps = { readonly files: readonly ImportFile[]; readonly versions: Versions };

export const HealthLine = ({ files, versions }: HealthLineProps) => {
  const buckets = useMemo(() => healthReport(files, new Set(versions.keys())), [files, versions]);
  return (
    <ul className="health" aria-label="Health report">
      {buckets.map(({ words, count, tone }) => (
        <li key={words} className={`tone-${tone}`}>
          {icons[tone]}
          <span>
            <strong>{sayNumber(count)}</strong> {words}
          </span>
        </li>
      ))}
    </ul>
  );
};

const icons: Readonly<Record<HealthBucket['tone'], React.ReactNode>> = {
  good: <CircleCheck aria-hidden />,
  plain: <Copy aria-hidden />,
  bad: <CircleAlert aria-hidden />,
  warn: <EyeOff aria-hidden />,
};
