import { useState } from 'react';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { LicencesDialog } from './licences-dialog';
import { SettingsSection } from './settings-section';

export const AboutSection = () => {
  const about = useRequest('app.about', null).value;
  const [isReading, setIsReading] = useState(false);
  if (about === undefined) return null;
  return (
    <SettingsSection title="About and licences">
      <div className="settings-list">
        <div className="settings-row">
          <span>Fairlead {about.version}</span>
          <span className="soft">Electron {about.electron}</span>
        </div>
        <div className="settings-row">
          <span>Data folder</span>
          <span className="soft path">{about.dataFolder}</span>
        </div>
        <div className="settings-row">
          <span>
            Log <span className="soft">· names no people and quotes no documents</span>
          </span>
          <Button onPress={() => void request('app.openLogFolder', null)}>Open log folder</Button>
        </div>
        <div className="settings-row">
          <span>
            Licences <span className="soft">· Fairlead is MIT; so is most of what it is built from</span>
          </span>
          <Button onPress={() => setIsReading(true)}>Show licences</Button>
        </div>
      </div>
      {isReading ? <LicencesDialog onClose={() => setIsReading(false)} /> : null}
    </SettingsSection>
  );
};
