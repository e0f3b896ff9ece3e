import { visibleText } from '@shared/lib/visible-text';
import type { Connection } from '@shared/model/connection';
import { useRequest } from '../../api/use-request';
import { sayWhen } from '../../lib/say-when';
import { SettingsSection } from './settings-section';

const note =
  'Fairlead needs no network. Whatever tries to reach another computer is stopped and listed here.';

/** The ledger of every attempt to reach another computer. */
export const ConnectionsSection = () => {
  const connections = useRequest('app.connections', null).value;
  if (connections === undefined) return null;
  const opened = connections.filter(({ outcome }) => outcome === 'opened').length;
  return (
    <SettingsSection title="Connections" note={note}>
      <ul className="settings-list settings-scroll" aria-label="Connections">
        {opened === 0 ? <li className="settings-row">Fairlead has opened no connection.</li> : null}
        {connections.map((connection, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a ledger; the same may be tried twice in a moment
          <li className="settings-row" key={index}>
            <span>
              <bdi>{visibleText(connection.host)}</bdi>{' '}
              <span className="soft">
                · {outcomeWords[connection.outcome]} · asked for by {askedBy(connection)}
              </span>
            </span>
            <span className="soft when">{sayWhen(connection.at)}</span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
};

const outcomeWords: Readonly<Record<Connection['outcome'], string>> = {
  blocked: 'stopped',
  opened: 'opened',
};

const askedBy = ({ by }: Connection): string => words[by] ?? 'the program';

/** What Chromium calls it, in plain words. */
const words: Readonly<Record<string, string>> = {
  mainFrame: 'a page',
  subFrame: 'a page inside a page',
  stylesheet: 'a style sheet',
  script: 'a script',
  image: 'a picture',
  font: 'a font',
  media: 'a film or sound',
  webSocket: 'a script',
  xhr: 'a script',
};
