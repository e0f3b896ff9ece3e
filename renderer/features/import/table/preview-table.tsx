import { visibleText } from '@shared/lib/visible-text';
import type { TableCheck } from '@shared/model/table';
import { useMemo } from 'react';
import { sayCount } from '../../../lib/say-count';
import { labelsIn, valueIn } from './field-words';

type PreviewTableProps = Pick<TableCheck, 'rows' | 'preview'> & {
  /** Rows that stay behind. */
  readonly leftOut: ReadonlySet<number>;
};

/** The first rows as they will come in. */
export const PreviewTable = ({ rows, preview, leftOut }: PreviewTableProps) => {
  const labels = useMemo(() => labelsIn(preview), [preview]);
  if (preview.length === 0) return <p className="table-empty soft">There is no row below the headings.</p>;
  return (
    <section className="table-preview" aria-label="Preview">
      <h2>
        Preview{' '}
        <span className="soft">
          {preview.length < rows
            ? `first ${preview.length} of ${sayCount(rows, 'row')}`
            : sayCount(rows, 'row')}
        </span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys, too */}
      <section className="table-scroll" tabIndex={0} aria-label="Rows of the preview">
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {labels.map((label) => (
                <th key={label} scope="col">
                  <bdi>{visibleText(label)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row) => (
              <tr key={row.at} className={leftOut.has(row.at) ? 'left-out' : undefined}>
                <th scope="row">
                  {row.at}
                  {leftOut.has(row.at) ? <span className="row-left">left out</span> : null}
                </th>
                {labels.map((label) => {
                  const value = visibleText(valueIn(row, label));
                  return (
                    <td key={label} title={value.length > 40 ? value : undefined}>
                      <bdi>{value}</bdi>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
