import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistFilter } from '@shared/model/shortlist';
import type { StageList } from '@shared/model/stage';
import { BoardColumn } from './board-column';
import type { Moves } from './use-moves';

export type BoardProps = {
  readonly jobId: JobId;
  /** Of the job, and those that people stand in though it does not have them. */
  readonly stages: StageList;
  readonly filter: ShortlistFilter;
  readonly selected: ReadonlySet<ApplicationId>;
  readonly onSelect: (selected: ReadonlySet<ApplicationId>) => void;
  readonly moves: Moves;
  readonly onOpen: (id: ApplicationId) => void;
};

/** A column for each stage; cards are dragged between them, by pointer or by keyboard. */
export const Board = (props: BoardProps) => (
  <div className="board">
    {props.stages.map(({ key }) => (
      <BoardColumn key={key} stage={key} {...props} />
    ))}
  </div>
);
