import { useState } from 'react';
import { PickField, type PickOption } from '../../ui/pick-field';

type NameFieldProps = {
  readonly label: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly most: number;
  readonly note?: string;
  readonly placeholder?: string;
  readonly optionsFor?: (typed: string) => readonly PickOption[];
};

/** Plain names: titles, places, fields, languages. */
export const NameField = ({ names, onChange, optionsFor, ...rest }: NameFieldProps) => {
  const [typed, setTyped] = useState('');
  const add = (name: string) => {
    if (names.every((other) => other.toLowerCase() !== name.toLowerCase())) onChange([...names, name]);
  };
  return (
    <PickField
      {...rest}
      chosen={names.map((name) => ({ name, isOwn: false }))}
      typed={typed}
      onType={setTyped}
      options={optionsFor?.(typed.trim()) ?? []}
      onPick={({ name }) => add(name)}
      onOwn={add}
      onRemove={(index) => onChange(names.toSpliced(index, 1))}
    />
  );
};
