import { visibleText } from '@shared/lib/visible-text';
import type { ShortlistRow } from '@shared/model/shortlist';
import { bandWords } from '../../../api/application-words';
import { gateWords } from '../../../api/filter-words';
import { sayNumber } from '../../../lib/say-count';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { sayPoints } from '../desk-words';
import { Who } from '../who';

type SecondLookDialogProps = {
  readonly rows: readonly ShortlistRow[];
  readonly count: number;
  readonly onLook: () => void;
  readonly onRejectAll: () => void;
  readonly onClose: () => void;
};

/** Before many are turned down at once, a few of them that deserve a human eye. */
export const SecondLookDialog = ({ rows, count, onLook, onRejectAll, onClose }: SecondLookDialogProps) => (
  <Dialog title={`Before you reject ${sayNumber(count)}`} onClose={onClose}>
    <p>
      These were drawn by lot from the lower end and from the open questions. A look at them takes a minute.
    </p>
    <ul className="second-look" aria-label="Second look">
      {rows.map((row) => (
        <li key={row.applicationId}>
          <Who look={row.look} />
          <span className="soft">
            {visibleText(
              [
                row.title,
                row.band === 'hardly-readable' || row.band === 'not-scored'
                  ? bandWords[row.band]
                  : sayPoints(row.score),
                row.bucket === 'pass' ? null : gateWords[row.bucket],
              ]
                .filter((each) => each !== null)
                .join(' · '),
            )}
          </span>
        </li>
      ))}
    </ul>
    <div className="dialog-actions">
      <Button onPress={onClose}>Cancel</Button>
      <Button onPress={onRejectAll}>{`Reject all ${sayNumber(count)}`}</Button>
      <Button look="main" autoFocus onPress={onLook}>
        Look at them first
      </Button>
    </div>
  </Dialog>
);
