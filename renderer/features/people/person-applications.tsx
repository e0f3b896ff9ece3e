import { visibleText } from '@shared/lib/visible-text';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { PersonRow } from '@shared/model/person';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useStageName } from '../../api/stages';
import { sayHiddenIn } from '../../lib/say-hidden-in';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';

type PersonApplicationsProps = {
  readonly applications: PersonRow['applications'];
  readonly hiddenIn: number;
  readonly onOpen: (jobId: JobId, applicationId: ApplicationId) => void;
  readonly scorecardOf: (id: ApplicationId) => ReactNode;
};

export const PersonApplications = ({
  applications,
  hiddenIn,
  onOpen,
  scorecardOf,
}: PersonApplicationsProps) => {
  const stageName = useStageName();
  const [openId, setOpenId] = useState<ApplicationId>();
  if (applications.length === 0) return <p className="soft">None.</p>;
  return (
    <ul className="person-list" aria-label="Applications">
      {applications.map(({ applicationId, jobId, title, stage, appliedAt }) => {
        const isOpen = applicationId === openId;
        return (
          <li key={applicationId}>
            <div className="person-line">
              <span className="person-line-words">
                <Button look="link" onPress={() => onOpen(jobId, applicationId)}>
                  <bdi>{visibleText(title)}</bdi>
                </Button>
                <span className="soft">
                  {stageName(jobId, stage)} · applied {sayWhen(appliedAt)}
                </span>
              </span>
              <AriaButton
                className="button look-quiet"
                aria-expanded={isOpen}
                aria-label={`Scorecard for ${visibleText(title)}`}
                onPress={() => setOpenId(isOpen ? undefined : applicationId)}
              >
                {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
                Scorecard
              </AriaButton>
            </div>
            {isOpen ? scorecardOf(applicationId) : null}
          </li>
        );
      })}
      {hiddenIn === 0 ? null : <li className="person-line soft">In {sayHiddenIn(hiddenIn)}</li>}
    </ul>
  );
};
