import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { sayKeys } from './say-keys';

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" width="narrow" onClose={onClose}>
    <dl className="keys">
      {lines.map(({ keys, words }) => (
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
    <div className="dialog-actions">
      <Button look="main" autoFocus onPress={onClose}>
        Close
      </Button>
    </div>
  </Dialog>
);

const lines = [
  { keys: ['/', sayKeys('find')], words: 'Search' },
  { keys: [sayKeys('palette')], words: 'Go to a job, person or command' },
  { keys: [sayKeys('undo')], words: 'Undo' },
  { keys: [sayKeys('redo')], words: 'Redo' },
  { keys: [sayKeys('back')], words: 'Back' },
  { keys: [sayKeys('new-job')], words: 'New job' },
  { keys: ['↓', 'j'], words: 'Next' },
  { keys: ['↑', 'k'], words: 'Previous' },
  { keys: ['Enter'], words: 'Open' },
  { keys: ['x'], words: 'Select, in a shortlist' },
  { keys: ['a'], words: 'Select all' },
  { keys: ['c'], words: 'Compare the selected' },
  { keys: ['s'], words: 'Move to a stage' },
  { keys: ['r'], words: 'Reject, with a reason' },
  { keys: ['b'], words: 'Bookmark' },
  { keys: ['h'], words: 'Reveal who it is' },
  { keys: ['u'], words: 'Undo the last decision' },
  { keys: ['n', 'p'], words: 'Next or previous tab beside the pages' },
  { keys: ['Esc'], words: 'Back to the list, close, or clear' },
  { keys: ['?'], words: 'This help' },
] as const;
