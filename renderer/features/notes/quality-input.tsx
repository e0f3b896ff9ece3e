import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';

type QualityInputProps = { readonly taken: readonly string[]; readonly onAdd: (quality: string) => void };

/** Enter adds what was typed, and does not send the card. */
export const QualityInput = ({ taken, onAdd }: QualityInputProps) => {
  const [typed, setTyped] = useState('');
  const add = () => {
    const quality = typed.trim();
    setTyped('');
    if (quality !== '' && !taken.some((each) => each.toLowerCase() === quality.toLowerCase())) onAdd(quality);
  };
  return (
    <TextField
      className="field scorecard-add"
      aria-label="Add a quality"
      value={typed}
      onChange={setTyped}
      maxLength={200}
    >
      <Input
        placeholder="Add a quality, such as Teamwork"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </TextField>
  );
};
