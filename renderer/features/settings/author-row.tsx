import { useId, useState } from 'react';

type AuthorRowProps = { readonly author: string; readonly onChange: (author: string) => void };

/** Kept when one leaves the field, or presses Enter. */
export const AuthorRow = ({ author, onChange }: AuthorRowProps) => {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const next = typed?.trim();
    setTyped(undefined);
    if (next !== undefined && next !== author) onChange(next);
  };
  return (
    <div className="settings-row">
      <label htmlFor={id}>Your name in notes</label>
      <span className="field settings-input">
        <input
          id={id}
          value={typed ?? author}
          maxLength={100}
          spellCheck={false}
          placeholder="Not said yet"
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
          }}
        />
      </span>
    </div>
  );
};
