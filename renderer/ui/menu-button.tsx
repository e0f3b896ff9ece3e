import './popover.css';
import type { ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';

type MenuButtonProps<Id extends string> = {
  readonly label: string;
  readonly heading: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A button that opens a list of things to do. */
export const MenuButton = <Id extends string>(props: MenuButtonProps<Id>) => (
  <MenuTrigger>
    <Button className={props.className ?? 'button look-plain'} aria-label={props.label}>
      {props.children}
    </Button>
    <Popover className="popover" placement="bottom start">
      <Menu
        className="popover-list"
        onAction={(key) => {
          const chosen = props.items.find(({ id }) => id === key);
          if (chosen !== undefined) props.onChoose(chosen.id);
        }}
      >
        <MenuSection aria-label={props.heading}>
          <Header className="popover-note popover-heading">{props.heading}</Header>
          {props.items.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="popover-item">
              {label}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);
