import './field.css';
import './number-field.css';
import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';

type NumberFieldProps = {
  readonly label: string;
  readonly unit: string;
  /** Null: left empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

export const NumberField = ({ label, unit, value, onChange, min, max, ...rest }: NumberFieldProps) => (
  <AriaNumberField
    className="field"
    value={value ?? Number.NaN}
    onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    minValue={min}
    maxValue={max}
    step={rest.step ?? 1}
    autoFocus={rest.autoFocus ?? false}
  >
    <Label>{label}</Label>
    <span className="number-line">
      <Input className="number-input" placeholder={rest.placeholder ?? ''} />
      <span className="soft">{unit}</span>
    </span>
  </AriaNumberField>
);
