import type { PageLine } from '../page-line';
import { type Column, columnKey, columnsOf } from './columns';
import { elsewhere, nextColumn, type Open } from './elsewhere';
import { findHeadings } from './find-headings';
import { leaveOut } from './leave-out';
import { mergeRows } from './merge-rows';
import { placeDates } from './place-dates';
import type { Section } from './section';
import { shareColumns } from './share-columns';

/** Lines -> sections. A section runs to the next heading of its column, over the end of the page where it does. */
export const findSections = (given: readonly PageLine[]): readonly Section[] => {
  const lines = placeDates(shareColumns(mergeRows(leaveOut(given))));
  const headings = findHeadings(lines);
  const columns = columnsOf(lines);
  const sections: Open[] = [{ kind: 'contact', heading: null, lines: [] }];
  const lastInColumn = new Map<Column, Open>();
  const headed = new Set([...headings].map(([, { heading }]) => columnKey(heading)));
  let open = sections[0];
  lines.forEach((line, index) => {
    const found = headings.get(index);
    const column = columns.get(columnKey(line));
    const above = lines[index - 1];
    if (found) {
      open = { kind: found.kind, heading: found.heading, lines: [...found.rest] };
      sections.push(open);
    } else {
      if (above && open && columnKey(above) !== columnKey(line)) {
        const other = column
          ? elsewhere({ above, column, columns, lastInColumn, open })
          : nextColumn(line, { above, headed, open });
        if (other && !sections.includes(other)) sections.push(other);
        open = other ?? open;
      }
      if (!headings.get(index - 1)?.wraps) open?.lines.push(line);
    }
    if (column && open) lastInColumn.set(column, open);
  });
  return sections;
};
