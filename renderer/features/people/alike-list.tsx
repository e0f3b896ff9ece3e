import type { PersonId } from '@shared/model/id';
import type { Likeness } from '@shared/model/person';
import GitMerge from 'lucide-react/icons/git-merge';
import { type Failure, failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNote } from '../../ui/problem-note';
import { AlikePair } from './alike-pair';

type AlikeListProps = {
  readonly pairs: readonly Likeness[] | undefined;
  readonly problem: Failure | undefined;
  readonly onOpen: (id: PersonId) => void;
  /** Undefined where all are shown. */
  readonly onMore: (() => void) | undefined;
};

/** The program proposes; that two are one is said by a person alone. */
export const AlikeList = ({ pairs, problem, onOpen, onMore }: AlikeListProps) => {
  const { act, isBusy, failure } = useAct();
  const shownFailure = failure ?? problem;
  if (pairs === undefined && shownFailure === undefined) return null;
  if (pairs?.length === 0)
    return (
      <EmptyState icon={<GitMerge aria-hidden />} title="Nobody seems to be here twice">
        Two people who share an address, a number or a name are shown here side by side.
      </EmptyState>
    );
  return (
    <div className="alike-all">
      {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
      <ul aria-label="May be the same person">
        {pairs?.map((pair) => (
          <AlikePair
            key={`${pair.one.personId} ${pair.other.personId}`}
            pair={pair}
            isBusy={isBusy}
            onMerge={() => void act('person.merge', { keep: pair.one.personId, merge: pair.other.personId })}
            onNotSame={() =>
              void act('person.notSame', { one: pair.one.personId, other: pair.other.personId })
            }
            onOpen={onOpen}
          />
        ))}
      </ul>
      {onMore === undefined ? null : <Button onPress={onMore}>Show more</Button>}
    </div>
  );
};
