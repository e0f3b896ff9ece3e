import { visibleText } from '@shared/lib/visible-text';
import type { Decision } from '@shared/model/application';
import type { Candidate } from '@shared/model/candidate';
import { stageWords } from '../../../api/application-words';
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
          {decision.reason === null ? null : <bdi>{visibleText(decision.reason)}</bdi>}
        </li>
      ))}
    <li>
      <p>
        <strong>Came in</strong> <span className="soft">{sayWhen(candidate.application.appliedAt)}</span>
      </p>
    </li>
  </ol>
);

const sayDecision = ({ kind, from, to }: Decision): string => {
  if (kind === 'adjust') return 'Score adjusted';
  if (kind === 'reveal') return 'Revealed';
  if (to === 'rejected') return 'Rejected';
  return from === null || to === null ? 'Moved' : `${stageWords[from]} → ${stageWords[to]}`;
};
