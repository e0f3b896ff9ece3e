import './popover.css';
import './described-menu.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';

type Choice<Id extends string> = { readonly id: Id; readonly label: string; readonly note: string };

type DescribedMenuProps<Id extends string> = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly look?: 'plain' | 'main';
  readonly choices: readonly Choice<Id>[];
  readonly onChoose: (id: Id) => void;
};

/** A button whose press asks: which one? Each choice says in a line what it is. */
export const DescribedMenu = <Id extends string>(props: DescribedMenuProps<Id>) => (
  <MenuTrigger>
    <AriaButton className={`button look-${props.look ?? 'plain'}`}>
      {props.icon}
      {props.label}
    </AriaButton>
    <Popover className="popover" placement="bottom end" offset={4}>
      <Menu aria-label={props.label} className="described-menu">
        {props.choices.map(({ id, label, note }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={label}
            className="popover-item"
            onAction={() => props.onChoose(id)}
          >
            <Text slot="label">{label}</Text>
            <Text slot="description" className="popover-note">
              {note}
            </Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
