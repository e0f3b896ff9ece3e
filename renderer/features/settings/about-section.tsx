import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';
import { Button } from '../../ui/button';
import { SettingsSection } from './settings-section';

export const AboutSection = () => {
  const about = useRequest('app.about', null).value;
  if (about === undefined) return null;
  return (
    <SettingsSection title="About">
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
      </div>
    </SettingsSection>
  );
};
