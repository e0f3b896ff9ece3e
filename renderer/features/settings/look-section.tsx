import type { Theme } from '@shared/model/theme';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { ProblemNote } from '../../ui/problem-note';
import { Segments } from '../../ui/segments';
import { SettingsSection } from './settings-section';

export const LookSection = () => {
  const read = useRequest('app.theme', null);
  const { act, failure } = useAct();
  const shownFailure = failure ?? read.failure;
  const choose = async (theme: Theme) => {
    await act('app.setTheme', { theme });
    read.reload();
  };
  return (
    <SettingsSection title="Look">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <div className="settings-list">
        <div className="settings-row">
          <span>Colours</span>
          <Segments
            label="Colours"
            segments={choices}
            selected={read.value?.theme ?? 'system'}
            onSelect={(theme) => void choose(theme)}
          />
        </div>
        <div className="settings-row">
          <span>Language</span>
          <span className="soft">English</span>
        </div>
      </div>
    </SettingsSection>
  );
};

const choices: readonly { readonly id: Theme; readonly label: string }[] = [
  { id: 'system', label: 'System' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];
