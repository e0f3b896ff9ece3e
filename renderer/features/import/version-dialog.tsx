import type { DocumentId } from '@shared/model/id';
import type { PersonVersion } from '@shared/model/import';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { PersonName } from '../../ui/person-name';
import { ProblemNote } from '../../ui/problem-note';

type VersionDialogProps = {
  readonly version: PersonVersion;
  readonly onOpen: (id: DocumentId) => void;
  readonly onClose: () => void;
};

/** The program proposes; that two are one, or are not, is said by a person alone. */
export const VersionDialog = ({ version, onOpen, onClose }: VersionDialogProps) => {
  const { act, isBusy, failure } = useAct();
  const { one, other, same, because } = version;
  const say = async (answer: ReturnType<typeof act>) => {
    if ((await answer).ok) onClose();
  };
  const merge = () => say(act('person.merge', { keep: other.personId, merge: one.personId }));
  const part = () => say(act('person.notSame', { one: one.personId, other: other.personId }));
  return (
    <Dialog title="The same person?" width="narrow" onClose={onClose}>
      {failure === undefined ? null : <ProblemNote {...failureWords(failure)} />}
      <p>
        {same === 'likely' ? 'Likely the same' : 'Possibly the same'}
        <span className="soft">: {because.join(', ')}.</span>
      </p>
      <ul className="version-two">
        <One of={one} what="This file" onOpen={onOpen} />
        <One of={other} what="Here already" onOpen={onOpen} />
      </ul>
      <p className="soft">Merged, they are one person with both files. Either can be undone.</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button isDisabled={isBusy} onPress={() => void part()}>
          Not the same person
        </Button>
        <Button look="main" isDisabled={isBusy} onPress={() => void merge()}>
          Merge
        </Button>
      </div>
    </Dialog>
  );
};

type OneProps = Pick<VersionDialogProps, 'onOpen'> & {
  readonly of: PersonVersion['one'];
  readonly what: string;
};

const One = ({ of: { look, documentId }, what, onOpen }: OneProps) => (
  <li>
    <span className="soft">{what}</span>
    <PersonName look={look} />
    {documentId === null ? (
      <span className="soft">Came for another job</span>
    ) : (
      <Button label={`Open ${what.toLowerCase()}`} onPress={() => onOpen(documentId)}>
        Open
      </Button>
    )}
  </li>
);
