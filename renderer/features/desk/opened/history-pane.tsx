import { visibleText } from '@shared/lib/visible-text';
import type { Candidate } from '@shared/model/candidate';
import { sayDecision } from '../../../api/say-decision';
import { sayWhen } from '../../../lib/say-when';

/** What people did with this application, the newest first. */
export const HistoryPane = ({ candidate }: { readonly candidate: Candidate }) => (
  <ol className="decisions" aria-label="Decisions">
    {candidate.decisions
      .toSorted((one, other) => other.at.localeCompare(one.at))
      .map((decision) => (
        <li key={`${decision.at} ${decision.kind}`}>
          <p>
            <strong>{sayDecision(decision)}</strong> <span className="soft">{sayWhen(decision.at)}</span>
          </p>
          {decision.reason === null ? null : (
            <p>
              Reason: <bdi>{visibleText(decision.reason)}</bdi>
            </p>
          )}
        </li>
      ))}
    <li>
      <p>
        <strong>Application came in</strong>{' '}
        <span className="soft">{sayWhen(candidate.application.appliedAt)}</span>
      </p>
    </li>
  </ol>
);
