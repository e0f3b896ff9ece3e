import './settings.css';
import type { ReactNode } from 'react';
import { PageHead } from '../../ui/page-head';
import { AboutSection } from './about-section';
import { BackupSection } from './backup-section';
import { ConnectionsSection } from './connections-section';
import { HistorySection } from './history-section';
import { LookSection } from './look-section';
import { OfficeSection } from './office-section';
import { OwnSkillsSection } from './own-skills-section';
import { SecuritySection } from './security-section';
import { SettingsSection } from './settings-section';

/** The stages come from without: a job edits its own in the same way. */
export const SettingsPage = ({ stages }: { readonly stages: ReactNode }) => (
  <>
    <PageHead title="Settings" />
    <div className="settings">
      <OfficeSection />
      <SettingsSection
        title="Stages"
        note="New jobs follow these. A change holds at once in every job that has no stages of its own."
      >
        {stages}
      </SettingsSection>
      <OwnSkillsSection />
      <LookSection />
      <SecuritySection />
      <BackupSection />
      <ConnectionsSection />
      <HistorySection />
      <AboutSection />
    </div>
  </>
);
