import { explain } from '@shared/errors/explain';
import type { Failure } from '@shared/errors/failure';
import { visibleText } from '@shared/lib/visible-text';

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const printFailure = ({ kind, detail }: Failure): void => {
  const { what, kept, remedy } = explain(kind);
  printError([what, kept, remedy].filter((part) => part !== '').join(' '));
  printError(`(${kind}${detail === undefined ? '' : `: ${visibleText(detail)}`})`);
};

/** A text of many lines, which may break and indent them and do nothing else to a terminal. */
export const visibleLines = (text: string): string => text.replace(/[^\n\t]+/g, (part) => visibleText(part));

/** Columns as wide as what stands in them, the last one as long as it likes. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
