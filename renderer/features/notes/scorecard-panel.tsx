import './notes.css';
import type { ApplicationId } from '@shared/model/id';
import type { Opinion, Scorecards, ScorecardWords } from '@shared/model/scorecard';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { keptDraft } from '../../lib/kept-drafts';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { ScorecardForm } from './scorecard-form';
import { ScorecardView } from './scorecard-view';
import { useSignature } from './use-signature';

type ScorecardPanelProps = {
  readonly applicationId: ApplicationId;
  /** Chosen by a key outside; it is in the form once onRated is called. */
  readonly rated?: Opinion | null;
  readonly onRated?: () => void;
};

/** One's own card; what others think is shown once it is in. */
export const ScorecardPanel = ({ applicationId, rated = null, onRated }: ScorecardPanelProps) => {
  const cards = useRequest('scorecard.read', { applicationId }, ['desk.changed']);
  const { act, isBusy, failure } = useAct();
  const { sign, dialog } = useSignature();
  const place = `scorecard ${applicationId}`;
  const [isChanging, setIsChanging] = useState(() => keptDraft(place) !== undefined);
  const shownFailure = failure ?? cards.failure;

  const save = (card: ScorecardWords, then: () => void) =>
    sign(async () => {
      const answer = await act('scorecard.save', { applicationId, card });
      if (!answer.ok) return;
      then();
      setIsChanging(false);
    });
  const { value } = cards;
  return (
    <div className="scorecards">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      {value === undefined ? null : value.own === null || isChanging || rated !== null ? (
        <>
          <ScorecardForm
            place={place}
            start={value.own ?? emptyCard}
            isBusy={isBusy}
            rated={rated}
            onRated={() => {
              setIsChanging(true);
              onRated?.();
            }}
            onSave={save}
            onCancel={isChanging && value.own !== null ? () => setIsChanging(false) : undefined}
          />
          {value.own === null && value.othersCount > 0 ? <p className="soft">{sayOthers(value)}</p> : null}
        </>
      ) : (
        <>
          <ScorecardView
            card={value.own}
            isOwn
            action={<Button onPress={() => setIsChanging(true)}>Change</Button>}
          />
          {value.others?.map((card) => (
            <ScorecardView key={card.author} card={card} />
          ))}
        </>
      )}
      {dialog}
    </div>
  );
};

const emptyCard: ScorecardWords = { verdict: 'no-decision', ratings: [], words: '' };

const sayOthers = ({ othersCount }: Scorecards): string =>
  `${othersCount === 1 ? '1 other has' : `${othersCount} others have`} judged; save yours to see.`;
