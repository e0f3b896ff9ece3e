import './search.css';
import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';

type SearchBoxProps = {
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly onClear: () => void;
  /** Down or Enter leaves the box for the first result. */
  readonly onLeave: () => void;
  readonly input: RefObject<HTMLInputElement | null>;
};

const pauseMs = 150;

export const SearchBox = ({ words, onSearch, onClear, onLeave, input }: SearchBoxProps) => {
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(words);
  // What comes back from typing must not overwrite the letters typed since.
  useEffect(() => {
    if (words !== sent.current) setTyped(words);
    sent.current = words;
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = (next: string) => {
    sent.current = next;
    onSearch(next);
  };
  const change = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    if (next.trim() === '') onClear();
    else timer.current = setTimeout(() => send(next), pauseMs);
  };
  const submit = () => {
    clearTimeout(timer.current);
    if (typed.trim() === '') return;
    send(typed);
    onLeave();
  };
  return (
    <SearchField
      className="search-box"
      aria-label="Search in all documents"
      value={typed}
      onChange={change}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onLeave();
        // The window's own keys, such as the palette's, work from here too.
        else event.continuePropagation();
      }}
      maxLength={500}
    >
      <Search aria-hidden />
      <Input ref={input} placeholder="Search in all documents" spellCheck={false} />
      <Button className="button look-quiet only-icon">
        <X aria-hidden />
      </Button>
    </SearchField>
  );
};
