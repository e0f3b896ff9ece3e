import './filter-bar.css';
import type { ReactNode } from 'react';
import { Button } from './button';
import { SearchInput } from './search-input';

type FilterBarProps = {
  /** What the words are looked for in. */
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What else narrows: lists to choose from. */
  readonly children: ReactNode;
  /** How many are left, in words. */
  readonly count: string;
  /** Undefined: nothing narrows. */
  readonly onClear: (() => void) | undefined;
  readonly end?: ReactNode;
};

/** What narrows the list below, how many it leaves, and the way back to all. */
export const FilterBar = ({ label, words, onWords, children, count, onClear, end }: FilterBarProps) => (
  <search className="filter-bar" aria-label="Filter">
    <SearchInput label={label} value={words} maxLength={200} onChange={onWords} />
    {children}
    {onClear === undefined ? null : (
      <Button look="link" onPress={onClear}>
        Clear filter
      </Button>
    )}
    <span className="filter-end">
      <span className="soft" role="status">
        {count}
      </span>
      {end}
    </span>
  </search>
);
