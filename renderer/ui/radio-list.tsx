import './radio-list.css';
import { Label, Radio, RadioGroup } from 'react-aria-components';

type RadioListProps = {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
};

export const RadioList = ({ label, options, value, onChange }: RadioListProps) => (
  <RadioGroup className="radio-list" value={value} onChange={onChange}>
    <Label>{label}</Label>
    {options.map((option) => (
      <Radio key={option} value={option} className="radio">
        <span className="radio-dot" aria-hidden />
        {option}
      </Radio>
    ))}
  </RadioGroup>
);
