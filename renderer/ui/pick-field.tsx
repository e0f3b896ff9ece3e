import './field.css';
import './popover.css';
import './pick-field.css';
import { visibleText } from '@shared/lib/visible-text';
import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useRef } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';

export type PickOption = { readonly id: string; readonly name: string; readonly note?: string };

type PickFieldProps = {
  readonly label: string;
  readonly chosen: readonly { readonly name: string; readonly isOwn: boolean }[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly options: readonly PickOption[];
  readonly onPick: (option: PickOption) => void;
  /** Words that no option has; without it, only those that are offered are taken. */
  readonly onOwn?: (words: string) => void;
  readonly onRemove: (index: number) => void;
  readonly placeholder?: string;
  readonly note?: string;
  readonly most: number;
  readonly autoFocus?: boolean;
};

const ownKey = 'own words';

/** Names in a box: type to be offered those that are known, or keep one's own words. */
export const PickField = (props: PickFieldProps) => {
  const { label, chosen, options, onType, onRemove } = props;
  const input = useRef<HTMLInputElement>(null);
  const typed = props.typed.trim();
  const isFull = chosen.length >= props.most;

  const take = (words: string) => {
    const known = options.find(({ name }) => name.toLowerCase() === words.toLowerCase());
    if (words !== '' && !isFull) known === undefined ? props.onOwn?.(words) : props.onPick(known);
    onType('');
  };
  const pick = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (key === ownKey) take(typed);
    else if (option !== undefined) {
      props.onPick(option);
      onType('');
    }
  };
  const read = (event: KeyboardEvent) => {
    const isOnOption = input.current?.hasAttribute('aria-activedescendant') ?? false;
    if (event.key === 'Enter' && typed !== '' && !isOnOption) take(typed);
    else if (event.key === 'Backspace' && props.typed === '' && chosen.length > 0)
      onRemove(chosen.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ComboBox
      className="field"
      inputValue={props.typed}
      onInputChange={onType}
      selectedKey={null}
      onSelectionChange={pick}
      items={props.onOwn === undefined ? options : itemsFor(options, typed)}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={props.onOwn === undefined && typed !== ''}
      onBlur={() => take(typed)}
    >
      <Label>{label}</Label>
      <div className="pick-box" onKeyDownCapture={read}>
        {chosen.map(({ name, isOwn }, index) => (
          <span key={`${isOwn} ${name}`} className={`chip${isOwn ? ' own' : ''}`}>
            <bdi>{visibleText(name)}</bdi>
            <button
              type="button"
              className="chip-remove"
              aria-label={`Remove ${visibleText(name)}`}
              onClick={() => {
                onRemove(index);
                input.current?.focus();
              }}
            >
              <X aria-hidden />
            </button>
          </span>
        ))}
        <Input
          ref={input}
          spellCheck={false}
          maxLength={100}
          autoFocus={props.autoFocus ?? false}
          disabled={isFull}
          placeholder={chosen.length === 0 ? (props.placeholder ?? '') : ''}
        />
      </div>
      {props.note === undefined ? null : <span className="field-note">{props.note}</span>}
      <Popover className="popover" offset={4} placement="bottom start">
        <ListBox className="pick-options" renderEmptyState={() => <p className="pick-none">Nothing found</p>}>
          {({ id, name, note }: PickOption) => (
            <ListBoxItem id={id} textValue={name} className="popover-item">
              <span>{id === ownKey ? `Use “${name}” as own words` : name}</span>
              {note === undefined ? null : <span className="popover-note">{note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const itemsFor = (options: readonly PickOption[], typed: string): readonly PickOption[] =>
  typed === '' || options.some(({ name }) => name.toLowerCase() === typed.toLowerCase())
    ? options
    : [...options, { id: ownKey, name: typed }];
