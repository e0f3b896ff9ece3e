import './suggestions.css';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { Suggestions } from '@shared/model/suggestion';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayCount, sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { SuggestionItem } from './suggestion-item';

type SuggestionsDialogProps = {
  readonly jobId: JobId;
  readonly onCriteria: () => void;
  readonly onClose: () => void;
};

/** Whoever applied for something else and may fit: looked at, chosen, added. Nothing happens by itself. */
export const SuggestionsDialog = ({ jobId, onCriteria, onClose }: SuggestionsDialogProps) => {
  const { value: found, failure } = useRequest('suggestion.list', { jobId });
  const { act, isBusy, failure: refused } = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<ApplicationId>>(new Set());
  const choose = (id: ApplicationId, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)));
  const add = async () => {
    if (isBusy || chosen.size === 0) return;
    if ((await act('suggestion.add', { jobId, ids: [...chosen] })).ok) onClose();
  };
  const problem = failure ?? refused;
  const hasCriteria = found?.version !== null;
  return (
    <Dialog title="People from other jobs" onClose={onClose}>
      {problem === undefined ? null : <ProblemNote {...failureWords(problem)} />}
      <p className="soft" role="status">
        {found === undefined ? 'Looking through the resumes of other jobs…' : sayFound(found)}
      </p>
      {found === undefined || found.rows.length === 0 ? null : (
        <ul className="suggestions" aria-label="People from other jobs">
          {found.rows.map((each) => (
            <SuggestionItem
              key={each.applicationId}
              suggestion={each}
              isChosen={chosen.has(each.applicationId)}
              onChoose={(isChosen) => choose(each.applicationId, isChosen)}
            />
          ))}
        </ul>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{found?.rows.length ? 'Cancel' : 'Close'}</Button>
        {hasCriteria ? null : (
          <Button look="main" onPress={onCriteria}>
            Say what the job asks for
          </Button>
        )}
        {found?.rows.length ? (
          <Button look="main" isDisabled={chosen.size === 0 || isBusy} onPress={() => void add()}>
            {chosen.size === 0
              ? 'Add to this job'
              : `Add ${sayCount(chosen.size, 'person', 'people')} to this job`}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
};

const sayFound = ({ version, looked, total, rows }: Suggestions): string => {
  if (version === null) return 'This job has no criteria yet: there is nothing to look for.';
  if (looked === 0) return 'Nobody has applied for another job yet.';
  const among = sayCount(looked, 'person', 'people');
  if (total === 0)
    return `Looked through ${among} from other jobs: nobody comes near what this job asks for.`;
  const shown = rows.length < total ? ` The first ${sayNumber(rows.length)} are shown.` : '';
  return `${sayNumber(total)} of ${among} from other jobs may fit.${shown} Each is an application only when you add it.`;
};
