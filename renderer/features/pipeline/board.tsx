import { stages } from '@shared/model/application';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistFilter } from '@shared/model/shortlist';
import { BoardColumn } from './board-column';
import type { Moves } from './use-moves';

export type BoardProps = {
  readonly jobId: JobId;
  readonly filter: ShortlistFilter;
  readonly selected: ReadonlySet<ApplicationId>;
  readonly onSelect: (selected: ReadonlySet<ApplicationId>) => void;
  readonly moves: Moves;
  readonly onOpen: (id: ApplicationId) => void;
};

/** A column for each stage; cards are dragged between them, by pointer or by keyboard. */
export const Board = (props: BoardProps) => (
  <div className="board">
    {stages.map((stage) => (
      <BoardColumn key={stage} stage={stage} {...props} />
    ))}
  </div>
);
