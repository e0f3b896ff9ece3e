import { type Opinion, opinions } from '@shared/model/scorecard';
import { Radio, RadioGroup } from 'react-aria-components';
import { opinionWords } from './opinion-words';

type OpinionChoiceProps = {
  readonly label: string;
  readonly opinion: Opinion;
  readonly onChoose: (opinion: Opinion) => void;
};

/** Four words and none, side by side; arrows choose. */
export const OpinionChoice = ({ label, opinion, onChoose }: OpinionChoiceProps) => (
  <RadioGroup
    className="opinions"
    aria-label={label}
    orientation="horizontal"
    value={opinion}
    onChange={(value) => {
      const chosen = opinions.find((each) => each === value);
      if (chosen !== undefined) onChoose(chosen);
    }}
  >
    {opinions.map((each) => (
      <Radio key={each} value={each} className="opinion">
        {opinionWords[each]}
      </Radio>
    ))}
  </RadioGroup>
);
