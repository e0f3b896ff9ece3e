import './suggestions.css';
import type { JobId } from '@shared/model/id';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { useSuggestionCount } from './use-suggestion-count';

type SuggestionsLineProps = { readonly jobId: JobId; readonly onOpen: () => void };

/** Below a job's list; nothing where nobody may fit. */
export const SuggestionsLine = ({ jobId, onOpen }: SuggestionsLineProps) => {
  const total = useSuggestionCount(jobId);
  if (total === 0) return null;
  return (
    <p className="suggestions-line">
      <span>People from other jobs who may fit: {sayNumber(total)}</span>
      <Button look="link" onPress={onOpen} label="Look at the people from other jobs">
        Look
      </Button>
    </p>
  );
};
