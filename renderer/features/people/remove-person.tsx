import { undoDays } from '@shared/model/history';
import type { PersonRow } from '@shared/model/person';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { sayCount } from '../../lib/say-count';
import { sayHiddenIn } from '../../lib/say-hidden-in';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PersonName } from '../../ui/person-name';
import { ProblemNote } from '../../ui/problem-note';

type RemovePersonProps = { readonly row: PersonRow; readonly onGone: () => void };

/** Says what goes before it goes; nobody is removed but by this button, or because they are due. */
export const RemovePerson = ({ row, onGone }: RemovePersonProps) => {
  const [isAsking, setIsAsking] = useState(false);
  const { act, isBusy, failure } = useAct();
  const remove = async () => {
    if ((await act('person.remove', { id: row.personId })).ok) onGone();
  };
  return (
    <>
      <Button onPress={() => setIsAsking(true)}>Remove person…</Button>
      {isAsking ? (
        <Dialog title="Remove this person?" width="narrow" isAlert onClose={() => setIsAsking(false)}>
          {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
          <p>
            <PersonName look={row.look} />
          </p>
          <p>What goes, with everything read and decided:</p>
          <ul className="person-going">
            {goingOf(row).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="soft">
            Undo can bring them back for {undoDays} days. Backups made so far still hold them until newer ones
            take their place.
          </p>
          <div className="dialog-actions">
            <Button autoFocus onPress={() => setIsAsking(false)}>
              Cancel
            </Button>
            <Button look="main" isDisabled={isBusy} onPress={() => void remove()}>
              Remove person
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
};

/** Of jobs that hide somebody who is known, only how many. */
const goingOf = ({ documents, notes, applications, hiddenIn }: PersonRow): readonly string[] => {
  const jobs = new Set(applications.map(({ jobId }) => jobId)).size;
  return [
    sayCount(documents, 'file'),
    ...(notes === 0 ? [] : [sayCount(notes, 'note')]),
    ...(jobs === 0 ? [] : [`${sayCount(applications.length, 'application')} in ${sayCount(jobs, 'job')}`]),
    ...(hiddenIn === 0 ? [] : [`All that came in ${sayHiddenIn(hiddenIn)}`]),
  ];
};
