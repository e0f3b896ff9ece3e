import { undoDays } from '@shared/model/history';
import type { PersonRow } from '@shared/model/person';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { sayWhen } from '../../lib/say-when';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PersonName } from '../../ui/person-name';
import { ProblemNote } from '../../ui/problem-note';

/** As many as one action removes; the rest comes after it. */
const most = 500;

/** Whoever is past what the office keeps. Nobody goes but by this button. */
export const DueRow = () => {
  const due = useRequest('retention.due', { offset: 0, limit: most }, ['desk.changed']);
  const { act, isBusy, failure } = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const shownFailure = failure ?? due.failure;
  const { rows, total } = due.value ?? { rows: [], total: 0 };
  const remove = async () => {
    setIsAsking(false);
    await act('retention.remove', { ids: rows.map(({ personId }) => personId) });
  };
  return (
    <div className="settings-due">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <div className="settings-row">
        <span>
          {total === 0 ? 'Nobody is past what you keep.' : `${sayPeople(total)} past what you keep`}
        </span>
        {total === 0 ? null : (
          <Button isDisabled={isBusy} onPress={() => setIsAsking(true)}>
            Remove them…
          </Button>
        )}
      </div>
      {total === 0 ? null : <DueList rows={rows} total={total} />}
      {isAsking ? (
        <Dialog
          title={`Remove ${sayCount(rows.length, 'person', 'people')}?`}
          width="narrow"
          isAlert
          onClose={() => setIsAsking(false)}
        >
          <p>
            All their applications ended longer ago than you keep them. Their files go, with everything read
            from them, noted and decided.
          </p>
          <p>
            Undo can bring them back until {sayWhen(undoableUntil())}. Backups made so far still hold them
            until newer ones take their place.
          </p>
          <div className="dialog-actions">
            <Button autoFocus onPress={() => setIsAsking(false)}>
              Cancel
            </Button>
            <Button look="main" onPress={() => void remove()}>
              Remove {sayCount(rows.length, 'person', 'people')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
};

const DueList = ({ rows, total }: { readonly rows: readonly PersonRow[]; readonly total: number }) => (
  <ul className="settings-scroll" aria-label="Past what you keep">
    {rows.map((row) => (
      <li className="settings-row" key={row.personId}>
        <PersonName look={row.look} />
        <span className="soft">{sayCount(row.applications.length, 'application')}</span>
      </li>
    ))}
    {rows.length < total ? (
      <li className="settings-row soft">{sayCount(total - rows.length, 'more', 'more')} after these</li>
    ) : null}
  </ul>
);

const sayPeople = (total: number): string =>
  `${sayCount(total, 'person', 'people')} ${total === 1 ? 'is' : 'are'}`;

const undoableUntil = (): string => new Date(Date.now() + undoDays * 24 * 60 * 60 * 1000).toISOString();
