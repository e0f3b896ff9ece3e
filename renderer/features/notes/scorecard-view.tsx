import { visibleText } from '@shared/lib/visible-text';
import type { Scorecard } from '@shared/model/scorecard';
import type { ReactNode } from 'react';
import { sayWhen } from '../../lib/say-when';
import { MentioningWords } from './mentioning-words';
import { opinionWords } from './opinion-words';

type ScorecardViewProps = {
  readonly card: Scorecard;
  readonly isOwn?: boolean;
  readonly action?: ReactNode;
};

export const ScorecardView = ({ card, isOwn = false, action }: ScorecardViewProps) => (
  <section
    className="scorecard"
    aria-label={isOwn ? 'Your scorecard' : `Scorecard of ${visibleText(card.author)}`}
  >
    <div className="note-head">
      <p>
        <strong>{opinionWords[card.verdict]}</strong>
        <span className="soft">
          {' · '}
          <bdi>{visibleText(card.author)}</bdi>
          {isOwn ? ' (you)' : ''} · {sayWhen(card.changedAt)}
        </span>
      </p>
      {action}
    </div>
    {card.ratings.length === 0 ? null : (
      <dl className="scorecard-ratings">
        {card.ratings.map(({ quality, opinion }) => (
          <div key={quality}>
            <dt>
              <bdi>{visibleText(quality)}</bdi>
            </dt>
            <dd>{opinionWords[opinion]}</dd>
          </div>
        ))}
      </dl>
    )}
    {card.words === '' ? null : <MentioningWords words={card.words} />}
  </section>
);
