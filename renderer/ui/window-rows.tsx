// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import './virtual-rows.css';
import './window-rows.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { rowMoves } from './row-moves';

type WindowRowsProps<Item> = {
  readonly label: string;
  readonly count: number;
  /** Undefined while it is on its way. */
  readonly itemAt: (index: number) => Item | undefined;
  /** Said whenever other rows come into sight, so that they can be fetched. */
  readonly onSeen: (range: { readonly first: number; readonly last: number }) => void;
  readonly rowHeight: number;
  readonly rowClass: string;
  /** Without it there is no head. */
  readonly columns?: ReactNode;
  readonly cellsOf: (item: Item, index: number) => ReactNode;
  /** Where the keys are; -1: nowhere yet. */
  readonly current: number;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly isSelected: (index: number) => boolean;
  /** Takes the focus when it comes, as on the way back. */
  readonly takesFocus?: boolean;
};

const headHeight = 28;

/** A list of any length of which only what is seen is drawn and only what was seen is there. */
export const WindowRows = <Item,>(props: WindowRowsProps<Item>) => {
  const { count, itemAt, current, onCurrent, onOpen, onSeen, rowHeight, takesFocus = false } = props;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const margin = props.columns === undefined ? 0 : headHeight;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: margin,
    useFlushSync: false,
  });
  const shown = rows.getVirtualItems();
  // A row that leaves at one end comes in again at the other, filled anew.
  const slots = useRef(1);
  slots.current = Math.max(slots.current, shown.length);
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => onSeen({ first, last }), [first, last, onSeen]);

  const follow = useRef((index: number) => rows.scrollToIndex(index));
  follow.current = (index) => rows.scrollToIndex(index);
  useEffect(() => {
    if (current >= 0) follow.current(current);
  }, [current]);
  useEffect(() => {
    if (takesFocus && !document.activeElement?.matches('input, textarea'))
      grid.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = rowMoves[event.key]?.(current, count);
    if (target !== undefined) onCurrent(Math.max(0, Math.min(count - 1, target)));
    else if (event.key === 'Enter' && event.target === grid.current && current >= 0) onOpen(current);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={grid}
      className="rows window-rows"
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      aria-rowcount={count + (margin === 0 ? 0 : 1)}
      aria-activedescendant={shown.some(({ index }) => index === current) ? `${id}${current}` : undefined}
      tabIndex={0}
      onKeyDown={handleKey}
      onFocus={(event) => event.target === grid.current && current < 0 && count > 0 && onCurrent(0)}
    >
      {props.columns === undefined ? null : (
        <div className={`rows-head ${props.rowClass}`} role="row" aria-rowindex={1} tabIndex={-1}>
          {props.columns}
        </div>
      )}
      <div className="rows-all" role="presentation" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const item = itemAt(index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it answers the keys
            <div
              key={index % slots.current}
              id={`${id}${index}`}
              className={`row ${props.rowClass}${index === current ? ' current' : ''}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + (margin === 0 ? 1 : 2)}
              aria-selected={props.isSelected(index)}
              aria-busy={item === undefined}
              style={{ height: rowHeight, transform: `translateY(${start - margin}px)` }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                if (item === undefined) return;
                onCurrent(index);
                onOpen(index);
              }}
            >
              {item === undefined ? (
                <span className="row-coming" role="gridcell" tabIndex={-1}>
                  <span className="unseen">Loading</span>
                </span>
              ) : (
                props.cellsOf(item, index)
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
