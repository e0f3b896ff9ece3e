import './field.css';
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly lines?: number;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly placeholder?: string;
};

export const TextField = ({ label, note, error, lines, placeholder = '', ...rest }: TextFieldProps) => (
  <AriaTextField {...rest} className="field" isInvalid={error !== undefined} validationBehavior="aria">
    <Label>{label}</Label>
    {lines === undefined ? (
      <Input spellCheck={false} placeholder={placeholder} />
    ) : (
      <TextArea rows={lines} placeholder={placeholder} />
    )}
    {note === undefined ? null : (
      <Text slot="description" className="field-note">
        {note}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </AriaTextField>
);
