import './field.css';

type ChoiceProps<Value extends string | null> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few, by the system's own list. */
export const Choice = <Value extends string | null>({
  label,
  value,
  choices,
  onChoose,
}: ChoiceProps<Value>) => (
  <select
    className="select"
    aria-label={label}
    value={value ?? ''}
    onChange={(event) => {
      const chosen = choices.find((choice) => (choice.value ?? '') === event.target.value);
      if (chosen !== undefined) onChoose(chosen.value);
    }}
  >
    {choices.map((choice) => (
      <option key={choice.value ?? ''} value={choice.value ?? ''}>
        {choice.label}
      </option>
    ))}
  </select>
);
