import { visibleText } from '@shared/lib/visible-text';
import type { Suggestion } from '@shared/model/suggestion';
import { useId } from 'react';
import { bandWords } from '../../api/application-words';
import { gateWords } from '../../api/filter-words';
import { PersonName } from '../../ui/person-name';
import { sayMonth } from './say-month';

type SuggestionItemProps = {
  readonly suggestion: Suggestion;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

/** Somebody who may fit, and the words that say so. */
export const SuggestionItem = ({ suggestion, isChosen, onChoose }: SuggestionItemProps) => {
  const { look, title, bucket, band, score, because, since } = suggestion;
  const id = useId();
  return (
    <li>
      <label className="suggestion-who">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          aria-describedby={id}
        />
        <PersonName look={look} />
        {title === null ? null : <bdi className="suggestion-title">{visibleText(title)}</bdi>}
      </label>
      <p className="suggestion-score">
        <span>{bandWords[band]}</span>
        <span className="soft">{score.toFixed(1)}</span>
      </p>
      <div id={id} className="suggestion-because">
        {because.map(({ label, quote }) => (
          <p key={label} className="suggestion-quote">
            <bdi className="soft">{visibleText(label)}</bdi>
            <q>
              <bdi>{visibleText(quote)}</bdi>
            </q>
          </p>
        ))}
        <p className="soft">
          {bucket === 'pass' ? null : `${gateWords[bucket]} · `}Resume here since {sayMonth(since)}
        </p>
      </div>
    </li>
  );
};
