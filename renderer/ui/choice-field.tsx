import './field.css';
import { useId } from 'react';

type ChoiceFieldProps<Id extends string> = {
  readonly label: string;
  readonly selected: Id;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onSelect: (id: Id) => void;
};

/** One of a few, in the system's own list. */
export const ChoiceField = <Id extends string>({
  label,
  selected,
  choices,
  onSelect,
}: ChoiceFieldProps<Id>) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={selected}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.id === event.target.value);
          if (chosen !== undefined) onSelect(chosen.id);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
};
