import { visibleText } from '@shared/lib/visible-text';
import type { Opinion, ScorecardWords } from '@shared/model/scorecard';
import X from 'lucide-react/icons/x';
import { type FormEvent, useEffect, useEffectEvent, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useDraft } from '../../lib/use-draft';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { OpinionChoice } from './opinion-choice';
import { QualityInput } from './quality-input';

type ScorecardFormProps = {
  /** Where a half-filled card waits for whoever comes back. */
  readonly place: string;
  readonly start: ScorecardWords;
  readonly rated: Opinion | null;
  readonly onRated: () => void;
  readonly isBusy: boolean;
  readonly onSave: (card: ScorecardWords, then: () => void) => void;
  readonly onCancel: (() => void) | undefined;
};

const mostQualities = 30;

export const ScorecardForm = ({ place, start, rated, isBusy, ...acts }: ScorecardFormProps) => {
  const { verdict, words } = start;
  const {
    draft: card,
    put,
    drop,
    forget,
  } = useDraft<ScorecardWords>(place, { verdict, ratings: start.ratings, words });
  const { onSave, onCancel } = acts;
  const form = useRef<HTMLFormElement>(null);
  const patch = (changed: Partial<ScorecardWords>) => put({ ...card, ...changed });
  const take = useEffectEvent((verdict: Opinion) => {
    patch({ verdict });
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    acts.onRated();
  });
  useEffect(() => {
    if (rated !== null) take(rated);
  }, [rated]);
  const { ratings } = card;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ ...card, words: card.words.trim() }, forget);
  };
  return (
    <form ref={form} className="scorecard-form" onSubmit={submit} aria-label="Your scorecard">
      <div className="scorecard-line">
        <strong>Overall</strong>
        <OpinionChoice label="Overall" opinion={card.verdict} onChoose={(verdict) => patch({ verdict })} />
      </div>
      {ratings.map(({ quality, opinion }) => (
        <div key={quality} className="scorecard-line">
          <span className="scorecard-quality">
            <bdi>{visibleText(quality)}</bdi>
            <IconButton
              label={`Remove ${visibleText(quality)}`}
              onPress={() => patch({ ratings: ratings.filter((each) => each.quality !== quality) })}
            >
              <X aria-hidden />
            </IconButton>
          </span>
          <OpinionChoice
            label={visibleText(quality)}
            opinion={opinion}
            onChoose={(chosen) =>
              patch({
                ratings: ratings.map((each) =>
                  each.quality === quality ? { quality, opinion: chosen } : each,
                ),
              })
            }
          />
        </div>
      ))}
      {ratings.length >= mostQualities ? null : (
        <QualityInput
          taken={ratings.map(({ quality }) => quality)}
          onAdd={(quality) => patch({ ratings: [...ratings, { quality, opinion: 'no-decision' }] })}
        />
      )}
      <TextField
        className="field"
        aria-label="Why"
        value={card.words}
        onChange={(words) => patch({ words })}
        maxLength={10_000}
      >
        <TextArea rows={2} placeholder="Why: what was said, shown or asked" />
      </TextField>
      <div className="note-actions">
        {onCancel === undefined ? null : (
          <Button
            onPress={() => {
              drop();
              onCancel();
            }}
          >
            Cancel
          </Button>
        )}
        <Button look="main" type="submit" isDisabled={isBusy}>
          Save scorecard
        </Button>
      </div>
    </form>
  );
};
