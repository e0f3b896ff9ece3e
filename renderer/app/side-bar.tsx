import BriefcaseBusiness from 'lucide-react/icons/briefcase-business';
import Plus from 'lucide-react/icons/plus';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import UsersRound from 'lucide-react/icons/users-round';
import { JobLinks } from '../features/jobs/job-links';
import { SideLink } from '../ui/side-link';
import { jobOf, jobPlace, type Place, peoplePlace, placeOf, searchPlace, type Trail } from './place';

type SideBarProps = {
  readonly trail: Trail;
  readonly go: (place: Place) => void;
  readonly onNewJob: () => void;
};

export const SideBar = ({ trail, go, onNewJob }: SideBarProps) => (
  <nav className="side-bar" aria-label="Main">
    <div className="side-group">
      <SideLink
        icon={<BriefcaseBusiness aria-hidden />}
        isCurrent={placeOf(trail).at === 'jobs'}
        onPress={() => go({ at: 'jobs' })}
      >
        All jobs
      </SideLink>
      <SideLink
        icon={<UsersRound aria-hidden />}
        isCurrent={placeOf(trail).at === 'people' || placeOf(trail).at === 'person'}
        onPress={() => go(peoplePlace)}
      >
        People
      </SideLink>
      <SideLink
        icon={<Search aria-hidden />}
        isCurrent={placeOf(trail).at === 'search'}
        onPress={() => go(searchPlace)}
      >
        Search
      </SideLink>
      <SideLink icon={<Plus aria-hidden />} isCurrent={false} onPress={onNewJob}>
        New job…
      </SideLink>
      <div className="side-jobs side-group">
        <h2>Jobs</h2>
        <JobLinks current={jobOf(trail)} onOpen={(jobId) => go(jobPlace(jobId))} />
      </div>
    </div>
    <div className="side-group">
      <SideLink
        icon={<Settings aria-hidden />}
        isCurrent={placeOf(trail).at === 'settings'}
        onPress={() => go({ at: 'settings' })}
      >
        Settings
      </SideLink>
    </div>
  </nav>
);
