// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import { visibleText } from '@shared/lib/visible-text';
import type { ApplicationId } from '@shared/model/id';
import type { ShortlistRow } from '@shared/model/shortlist';
import { memo } from 'react';
import { bandWords } from '../../api/application-words';
import { gateWords } from '../../api/filter-words';
import { isUnsure, sayPoints } from './desk-words';
import { GateMark } from './gate-mark';
import { RowFlags } from './row-flags';
import { ScoreBar } from './score-bar';
import { StageWords } from './stage-words';
import { Who } from './who';

type RowCellsProps = {
  readonly row: ShortlistRow;
  readonly rank: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: ApplicationId, toggle: { readonly isRange: boolean }) => void;
  readonly hasGates: boolean;
};

/** Remembered: while the list is scrolled, what stays in sight is not made again. */
export const RowCells = memo(({ row, rank, isSelected, onSelect, hasGates }: RowCellsProps) => (
  <>
    {/* biome-ignore lint/a11y/useKeyWithClickEvents: the key x does the same */}
    <span
      role="gridcell"
      tabIndex={-1}
      className="desk-check"
      onClick={(event) => {
        event.stopPropagation();
        onSelect(row.applicationId, { isRange: event.shiftKey });
      }}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isSelected}
        readOnly
        aria-label={`Select ${visibleText(row.look.name)}`}
      />
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-rank">
      {rank}
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-who">
      <span className="desk-who-line">
        <Who look={row.look} />
        {row.seen ? null : <Unseen />}
      </span>
      <span className="desk-second">
        <span className="narrow-band">{bandWords[row.band]} · </span>
        {row.title === null ? 'No job title found' : <bdi>{visibleText(row.title)}</bdi>}
      </span>
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-score">
      {row.band === 'not-scored' || row.band === 'hardly-readable' ? (
        <span className="soft">–</span>
      ) : (
        <>
          <strong>{sayPoints(row.score)}</strong>
          <ScoreBar score={row.score} />
        </>
      )}
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-band">
      <span>{bandWords[row.band]}</span>
      {row.band !== 'hardly-readable' && row.band !== 'not-scored' && isUnsure(row.confidence) ? (
        <span className="desk-second">Low confidence</span>
      ) : null}
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-gates">
      {hasGates ? <GateMark verdict={row.bucket}>{gateWords[row.bucket]}</GateMark> : null}
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-stage">
      <StageWords stage={row.stage} />
    </span>
    <RowFlags row={row} />
  </>
));

/** The same in the strip beside an open one. */
export const StripCells = memo(({ row, rank }: Pick<RowCellsProps, 'row' | 'rank'>) => (
  <>
    <span role="gridcell" tabIndex={-1} className="desk-rank">
      {rank}
      {row.seen ? null : <Unseen />}
    </span>
    <span role="gridcell" tabIndex={-1} className="desk-who" title={`${rank}. ${visibleText(row.look.name)}`}>
      <span className="desk-who-line">
        <Who look={row.look} />
      </span>
      <span className="desk-second">
        {row.band === 'not-scored' || row.band === 'hardly-readable' ? null : (
          <span className="strip-score">{sayPoints(row.score)} · </span>
        )}
        {bandWords[row.band]}
      </span>
    </span>
  </>
));

const Unseen = () => (
  <span className="desk-unseen" title="Not seen yet">
    <span className="unseen">Not seen yet</span>
  </span>
);
