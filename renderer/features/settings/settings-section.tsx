import { type ReactNode, useId } from 'react';

type SettingsSectionProps = {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
};

export const SettingsSection = ({ title, note, children }: SettingsSectionProps) => {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className="soft">{note}</p>}
      {children}
    </section>
  );
};
