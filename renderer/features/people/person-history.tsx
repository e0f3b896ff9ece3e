import { visibleProse, visibleText } from '@shared/lib/visible-text';
import type { Person } from '@shared/model/person';
import { sayDecision } from '../../api/say-decision';
import { sayWhen } from '../../lib/say-when';

type Decision = Person['decisions'][number];

/** What people decided, when and why, the newest first. */
export const PersonHistory = ({ decisions }: { readonly decisions: readonly Decision[] }) =>
  decisions.length === 0 ? (
    <p className="soft">Nothing decided yet.</p>
  ) : (
    <ol className="person-history" aria-label="Decisions">
      {decisions.map((decision) => (
        <li key={`${decision.applicationId} ${decision.at} ${decision.kind}`}>
          <p>{sayDecision(decision)}</p>
          {decision.reason === null ? null : (
            <p>
              Reason: <bdi>{visibleProse(decision.reason)}</bdi>
            </p>
          )}
          <p className="soft">
            <span className="when">{sayWhen(decision.at)}</span> · <bdi>{visibleText(decision.job)}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
