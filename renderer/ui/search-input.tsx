import './field.css';
import { Input, SearchField } from 'react-aria-components';

type SearchInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
};

/** Narrows what is shown beside it; Escape empties it. */
export const SearchInput = ({ label, ...rest }: SearchInputProps) => (
  <SearchField {...rest} aria-label={label} className="field search-input">
    <Input spellCheck={false} placeholder={label} />
  </SearchField>
);
