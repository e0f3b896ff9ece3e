import './radio-list.css';
import { Radio, RadioGroup } from 'react-aria-components';

type RadioListProps = {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  /** Empty: none yet. */
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly autoFocus?: boolean;
};

/** One of a few; arrows choose, Enter sends the form around it. */
export const RadioList = ({ label, choices, selected, onSelect, autoFocus = false }: RadioListProps) => (
  <RadioGroup className="radio-list" aria-label={label} value={selected} onChange={onSelect}>
    {choices.map(({ id, words }, index) => (
      <Radio
        key={id}
        value={id}
        className="radio"
        autoFocus={autoFocus && (selected === '' ? index === 0 : id === selected)}
      >
        {words}
      </Radio>
    ))}
  </RadioGroup>
);
