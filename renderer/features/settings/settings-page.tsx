import './settings.css';
import { PageHead } from '../../ui/page-head';
import { AboutSection } from './about-section';
import { BackupSection } from './backup-section';
import { ConnectionsSection } from './connections-section';
import { HistorySection } from './history-section';
import { LookSection } from './look-section';
import { OfficeSection } from './office-section';
import { OwnSkillsSection } from './own-skills-section';
import { SecuritySection } from './security-section';

export const SettingsPage = () => (
  <>
    <PageHead title="Settings" />
    <div className="settings">
      <OfficeSection />
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
