import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import Plus from 'lucide-react/icons/plus';
import Settings from 'lucide-react/icons/settings';
import { JobLinks } from '../features/jobs/job-links';
import { SideLink } from '../ui/side-link';
import type { Place } from './place';

type SideBarProps = {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly onNewJob: () => void;
};

export const SideBar = ({ place, go, onNewJob }: SideBarProps) => (
  <nav className="side-bar" aria-label="Main">
    <div className="side-group">
      <SideLink
        icon={<BriefcaseBusiness aria-hidden />}
        isCurrent={place.at === 'jobs'}
        onPress={() => go({ at: 'jobs' })}
      >
        All jobs
      </SideLink>
      <SideLink icon={<Plus aria-hidden />} isCurrent={false} onPress={onNewJob}>
        New job…
      </SideLink>
      <div className="side-jobs side-group">
        <h2>Jobs</h2>
        <JobLinks
          current={place.at === 'job' ? place.jobId : null}
          onOpen={(jobId) => go({ at: 'job', jobId, fileId: null })}
        />
      </div>
    </div>
    <div className="side-group">
      <SideLink
        icon={<Settings aria-hidden />}
        isCurrent={place.at === 'settings'}
        onPress={() => go({ at: 'settings' })}
      >
        Settings
      </SideLink>
    </div>
  </nav>
);
