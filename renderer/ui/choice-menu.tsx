import './popover.css';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

type ChoiceMenuProps<Id extends string> = {
  /** What the button says, and what the menu is for. */
  readonly words: string;
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  /** The one that holds now. */
  readonly current?: Id | undefined;
  readonly onChoose: (id: Id) => void;
  /** Given where a key opens it too. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** A button that opens a short list of choices. */
export const ChoiceMenu = <Id extends string>(props: ChoiceMenuProps<Id>) => (
  <MenuTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
    <AriaButton className="button look-plain" aria-label={`${props.words}: ${props.label}`}>
      <span className="choice-words">{props.words}</span>
      <ChevronDown aria-hidden />
    </AriaButton>
    <Popover className="popover">
      <Menu
        autoFocus="first"
        aria-label={props.label}
        onAction={(key) => {
          const chosen = props.choices.find(({ id }) => id === key);
          if (chosen !== undefined) props.onChoose(chosen.id);
        }}
      >
        {props.choices.map(({ id, words }) => (
          <MenuItem key={id} id={id} textValue={words} className="popover-item">
            {words}
            {id === props.current ? <span className="popover-note">now</span> : null}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
