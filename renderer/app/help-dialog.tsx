import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { helpGroups } from './help-groups';

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" onClose={onClose}>
    <div className="help">
      {helpGroups.map(({ where, lines }) => (
        <section key={where} aria-label={where}>
          <h3>{where}</h3>
          <dl className="keys">
            {lines.map(([keys, words]) => (
              <div key={words} className="keys-line">
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <div className="dialog-actions">
      <Button look="main" autoFocus onPress={onClose}>
        Close
      </Button>
    </div>
  </Dialog>
);
