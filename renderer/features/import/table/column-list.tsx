import { visibleText } from '@shared/lib/visible-text';
import type { ColumnField, OpenedTable } from '@shared/model/table';
import { Choice } from '../../../ui/choice';
import { fieldChoices } from './field-words';

type ColumnListProps = {
  readonly columns: OpenedTable['columns'];
  readonly fields: readonly ColumnField[];
  readonly onChange: (fields: readonly ColumnField[]) => void;
};

/** What each column of the file holds. */
export const ColumnList = ({ columns, fields, onChange }: ColumnListProps) => (
  <section className="table-columns" aria-label="Columns">
    <h2>Columns</h2>
    <ul>
      {columns.map(({ heading, examples }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
        <li key={index} className={fields[index] === 'leave-out' ? 'left-out' : undefined}>
          <div className="table-column">
            <bdi className="table-heading">{visibleText(heading)}</bdi>
            <bdi className="table-example" title={examples.map(visibleText).join('\n')}>
              {examples.length === 0 ? 'empty' : examples.map(visibleText).join(', ')}
            </bdi>
          </div>
          <Choice
            label={`What “${visibleText(heading)}” holds`}
            value={fields[index] ?? 'other'}
            choices={fieldChoices}
            onChoose={(field) => onChange(fields.with(index, field))}
          />
        </li>
      ))}
    </ul>
  </section>
);
