import { visibleText } from '@shared/lib/visible-text';
import type { JobId } from '@shared/model/id';
import { useRequest } from '../../api/use-request';
import { sayCount, sayNumber } from '../../lib/say-count';
import { SideLink } from '../../ui/side-link';

type JobLinksProps = { readonly current: JobId | null; readonly onOpen: (id: JobId) => void };

/** The jobs as the side bar lists them. */
export const JobLinks = ({ current, onOpen }: JobLinksProps) => {
  const jobs = useRequest('job.list', null, ['jobs.changed', 'import.progressed']).value ?? [];
  return jobs.map((job) => (
    <SideLink
      key={job.id}
      isCurrent={job.id === current}
      onPress={() => onOpen(job.id)}
      title={job.title}
      badge={
        job.waiting === 0
          ? sayNumber(job.files)
          : `${sayNumber(job.files - job.waiting)}/${sayNumber(job.files)}`
      }
      badgeName={job.waiting === 0 ? sayCount(job.files, 'file') : `${sayCount(job.waiting, 'file')} waiting`}
    >
      <bdi>{visibleText(job.title)}</bdi>
    </SideLink>
  ));
};
