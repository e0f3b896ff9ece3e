import { visibleText } from '@shared/lib/visible-text';
import { useRequest } from '../../api/use-request';
import { sayWhen } from '../../lib/say-when';
import { SettingsSection } from './settings-section';

/** The last actions; each of them can be undone, the newest first. */
export const HistorySection = () => {
  const actions = useRequest('history.list', { limit: 20 }, ['history.changed']).value ?? [];
  return (
    <SettingsSection title="History" note="What was done last. Undo takes back the newest first.">
      <ul className="settings-list" aria-label="History">
        {actions.length === 0 ? <li className="settings-row soft">Nothing yet.</li> : null}
        {actions.map((action) => (
          <li className="settings-row" key={action.id}>
            <span>{visibleText(action.label)}</span>
            <span className="soft when">
              {action.undoneAt === null ? sayWhen(action.at) : `undone ${sayWhen(action.undoneAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
};
