import './settings.css';
import { PageHead } from '../../ui/page-head';
import { AboutSection } from './about-section';
import { BackupSection } from './backup-section';
import { HistorySection } from './history-section';
import { SecuritySection } from './security-section';

export const SettingsPage = () => (
  <>
    <PageHead title="Settings" />
    <div className="settings">
      <SecuritySection />
      <BackupSection />
      <HistorySection />
      <AboutSection />
    </div>
  </>
);
