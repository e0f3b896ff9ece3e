import type { PersonId } from '@shared/model/id';
import UsersRound from 'lucide-react/icons/users-round';
import { useState } from 'react';
import { failureWords } from '../../api/failure-words';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNote } from '../../ui/problem-note';
import { WindowRows } from '../../ui/window-rows';
import { PersonCells, PersonColumns } from './person-cells';
import { usePeople } from './use-people';

type PeopleListProps = {
  readonly words: string;
  readonly startRow: number;
  readonly onOpen: (id: PersonId, row: number) => void;
};

export const PeopleList = ({ words, startRow, onOpen }: PeopleListProps) => {
  const { rows, total, isLoaded, failure, want } = usePeople(words);
  const [at, setAt] = useState({ words, row: startRow });
  const current = at.words === words ? Math.min(at.row, total - 1) : -1;
  if (failure !== undefined)
    return (
      <div className="page-problem">
        <ProblemNote {...failureWords(failure)} />
      </div>
    );
  if (!isLoaded) return null;
  if (total === 0)
    return words === '' ? (
      <EmptyState icon={<UsersRound aria-hidden />} title="Nobody yet">
        Everybody whose resume is added to a job is listed here, whatever became of it.
      </EmptyState>
    ) : (
      <EmptyState icon={<UsersRound aria-hidden />} title="Nobody found">
        Looked for are titles and tags, and the names of those who are not hidden.
      </EmptyState>
    );
  return (
    <WindowRows
      label="People"
      count={total}
      itemAt={(index) => rows.get(index)}
      onSeen={want}
      rowHeight={36}
      rowClass="people-row"
      columns={<PersonColumns />}
      cellsOf={(row) => <PersonCells row={row} />}
      current={current}
      onCurrent={(row) => setAt({ words, row })}
      onOpen={(index) => {
        const row = rows.get(index);
        if (row !== undefined) onOpen(row.personId, index);
      }}
      isSelected={(index) => index === current}
      takesFocus={startRow >= 0}
    />
  );
};
