// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import { visibleText } from '@shared/lib/visible-text';
import type { ShortlistRow } from '@shared/model/shortlist';
import { type Stage, withUnlisted } from '@shared/model/stage';
import type { ReactNode } from 'react';
import { bandWords } from '../../api/application-words';
import { sayStage, useStages } from '../../api/stages';
import { sayDays } from '../../lib/days-between';
import { CheckMark } from '../../ui/check-mark';
import { Choice } from '../../ui/choice';
import { Swatch } from '../../ui/swatch';
import { cardName, Flags } from './board-card';

type StageRowProps = {
  readonly row: ShortlistRow;
  readonly isSelected: boolean;
  readonly isMoving: boolean;
  readonly onSelect: (isSelected: boolean) => void;
  readonly onMove: (stage: Stage) => void;
};

export const StageRow = ({ row, isSelected, isMoving, onSelect, onMove }: StageRowProps) => (
  <>
    <Apart>
      <CheckMark label={`Select ${cardName(row)}`} own={{ isSelected, onChange: onSelect }} />
    </Apart>
    <span role="gridcell" tabIndex={-1} className="stage-name" title={cardName(row)}>
      <Swatch colour={row.look.colour} />
      <bdi className="card-name">{cardName(row)}</bdi>
    </span>
    <span role="gridcell" tabIndex={-1} className="stage-cell soft" title={row.title ?? undefined}>
      {row.title === null ? '' : <bdi>{visibleText(row.title)}</bdi>}
    </span>
    <span role="gridcell" tabIndex={-1} className={`stage-cell band-${row.band}`}>
      {bandWords[row.band]}
    </span>
    <span role="gridcell" tabIndex={-1}>
      <Flags row={row} />
    </span>
    <span role="gridcell" tabIndex={-1} className="soft">
      {sayDays(row.stageAt)}
    </span>
    <Apart isFaint={isMoving}>
      <StageChoice row={row} onMove={onMove} />
    </Apart>
  </>
);

const StageChoice = ({ row, onMove }: Pick<StageRowProps, 'row' | 'onMove'>) => {
  const stages = withUnlisted(useStages(), [row.stage]);
  return (
    <Choice
      label={`Stage of ${cardName(row)}`}
      value={row.stage}
      choices={stages.map(({ key }) => ({
        value: key,
        label: `${sayStage(stages, key)}${key === 'rejected' ? '…' : ''}`,
      }))}
      onChoose={(stage) => {
        if (stage !== row.stage) onMove(stage);
      }}
    />
  );
};

/** A control of its own: pressing it must not open the row as well, nor may the row keep the pointer from it. */
const Apart = ({
  children,
  isFaint = false,
}: {
  readonly children: ReactNode;
  readonly isFaint?: boolean;
}) => (
  <span
    role="gridcell"
    tabIndex={-1}
    className={isFaint ? 'moving' : undefined}
    onClick={(event) => event.stopPropagation()}
    onMouseDown={(event) => event.stopPropagation()}
    onKeyDown={(event) => event.stopPropagation()}
  >
    {children}
  </span>
);
