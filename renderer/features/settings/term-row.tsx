import { useId } from 'react';
import { sayCount } from '../../lib/say-count';

const months = [1, 3, 6, 12, 24, 36] as const;

type TermRowProps = {
  readonly label: string;
  readonly hint?: string;
  /** Null: until somebody removes them. */
  readonly months: number | null;
  readonly onChange: (months: number | null) => void;
};

/** How long something is kept. */
export const TermRow = ({ label, hint, months: current, onChange }: TermRowProps) => {
  const id = useId();
  return (
    <div className="settings-row">
      <div>
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <p className="settings-hint soft" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <select
        id={id}
        className="select"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={current ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        {monthsToOffer(current).map((choice) => (
          <option key={choice} value={choice}>
            {sayCount(choice, 'month')}
          </option>
        ))}
        <option value="">Until somebody removes them</option>
      </select>
    </div>
  );
};

const monthsToOffer = (current: number | null): readonly number[] =>
  [...new Set([...months, ...(current === null ? [] : [current])])].sort((one, other) => one - other);
