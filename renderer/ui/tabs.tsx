import './tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    readonly count?: string | number | undefined;
  }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly children: ReactNode;
};

/** Only the selected one is there: what it shows is given as children. */
export const Tabs = <Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) => (
  <AriaTabs
    className="tabs"
    selectedKey={selected}
    keyboardActivation="manual"
    onSelectionChange={(key) => {
      const chosen = tabs.find(({ id }) => id === key);
      if (chosen !== undefined) onSelect(chosen.id);
    }}
  >
    <TabList aria-label={label} className="tab-list">
      {tabs.map(({ id, label: words, count }) => (
        <Tab key={id} id={id} className="tab">
          {words}
          {count === undefined ? null : <span className="tab-count"> {count}</span>}
        </Tab>
      ))}
    </TabList>
    <TabPanel
      key={selected}
      id={selected}
      className="tab-panel"
      render={({ ref, tabIndex: _, children: shown, ...props }) => (
        <div {...props}>
          {/* What looks for a tab stop after each change of what it holds has nothing to look at: every panel has one. */}
          <div ref={ref} hidden />
          {shown}
        </div>
      )}
    >
      {children}
    </TabPanel>
  </AriaTabs>
);
