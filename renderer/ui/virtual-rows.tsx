// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be table rows
import './virtual-rows.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { rowMoves } from './row-moves';

type VirtualRowsProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly heightOf: (item: Item) => number;
  readonly columns: ReactNode;
  readonly cellsOf: (item: Item) => ReactNode;
  /** The class that holds the grid's columns, for the head and for each row. */
  readonly rowClass: string;
  readonly onOpen: (item: Item) => void;
  /** What else a key does to the current row. */
  readonly onKey?: ((key: string, item: Item) => boolean) | undefined;
  /** Where one was before: shown and given the focus. */
  readonly startKey?: string | undefined;
};

const headHeight = 28;

/** A list of any length: only what is seen is drawn; one tab stop, arrows move, Enter opens. */
export const VirtualRows = <Item,>(props: VirtualRowsProps<Item>) => {
  const { items, keyOf, heightOf, startKey, onOpen, onKey } = props;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [currentKey, setCurrentKey] = useState(startKey);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => grid.current,
    estimateSize: (index) => withItem(items[index], heightOf, 36),
    getItemKey: (index) => withItem(items[index], keyOf, String(index)),
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  const current = currentKey === undefined ? -1 : items.findIndex((item) => keyOf(item) === currentKey);

  const comeBack = useRef(() => {
    if (current < 0) return;
    rows.scrollToIndex(current, { align: 'center' });
    // Who has begun to type elsewhere while the rows were loading stays there.
    if (!document.activeElement?.matches('input, textarea')) grid.current?.focus({ preventScroll: true });
  });
  useEffect(() => comeBack.current(), []);

  const moveTo = (index: number) => {
    const kept = Math.max(0, Math.min(items.length - 1, index));
    setCurrentKey(withItem(items[kept], keyOf, undefined));
    rows.scrollToIndex(kept);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = rowMoves[event.key]?.(current, items.length);
    const item = items[current];
    if (target !== undefined) moveTo(target);
    // A button in the row answers Enter itself.
    else if (event.key === 'Enter' && item !== undefined && event.target === grid.current) onOpen(item);
    else if (item === undefined || onKey?.(event.key, item) !== true) return;
    event.preventDefault();
  };

  const shown = rows.getVirtualItems();
  return (
    <div
      ref={grid}
      className="rows"
      role="grid"
      aria-label={props.label}
      aria-rowcount={items.length + 1}
      aria-activedescendant={shown.some((row) => row.index === current) ? `${id}${current}` : undefined}
      tabIndex={0}
      onKeyDown={handleKey}
      onFocus={() => current < 0 && setCurrentKey(withItem(items[0], keyOf, undefined))}
    >
      <div className={`rows-head ${props.rowClass}`} role="row" aria-rowindex={1} tabIndex={-1}>
        {props.columns}
      </div>
      <div className="rows-all" role="presentation" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) =>
          withItem(
            items[index],
            (item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it answers the keys
              <div
                key={key}
                id={`${id}${index}`}
                ref={rows.measureElement}
                data-index={index}
                className={`row ${props.rowClass}${index === current ? ' current' : ''}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={index + 2}
                aria-selected={index === current}
                style={{ transform: `translateY(${start - headHeight}px)` }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  setCurrentKey(keyOf(item));
                  onOpen(item);
                }}
              >
                {props.cellsOf(item)}
              </div>
            ),
            null,
          ),
        )}
      </div>
    </div>
  );
};

const withItem = <Item, Answer, Else>(
  item: Item | undefined,
  use: (item: Item) => Answer,
  otherwise: Else,
): Answer | Else => (item === undefined ? otherwise : use(item));
