import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import type { ImportId, TableId } from '@shared/model/id';
import type { ColumnField, OpenedTable, TableQuestion } from '@shared/model/table';
import { startFakeImport } from './fake-import';
import { type FakeState, makeFakeId, recordStep } from './fake-state';

type TableRoutes = Extract<keyof Handlers, `table.${string}`>;

/** One table for all names; `empty`, `large` and `slow` in the name make it so. */
export const makeFakeTables = (state: FakeState, tickMs: number): Pick<Handlers, TableRoutes> => {
  const open = new Map<TableId, { readonly name: string; readonly rows: readonly (readonly string[])[] }>();
  const mustTable = (id: TableId) => {
    const table = open.get(id);
    if (table === undefined) throw new Failed('table-gone');
    return table;
  };
  const cancelled = new Set<TableId>();
  const comeSlowly = async (tableId: TableId, total: number): Promise<void> => {
    for (let done = 0; done < total; done += 50) {
      if (cancelled.delete(tableId)) throw new Failed('import-cancelled');
      state.tell('table.progressed', { tableId, done, total });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    'table.open': async ({ path }): Promise<OpenedTable> => {
      const name = path.split(/[\\/]/).at(-1) ?? path;
      if (/large/.test(name)) throw new Failed('table-too-large');
      const rows = makeRows(/empty/.test(name) ? 0 : /10000/.test(name) ? 10_000 : 46);
      const tableId = makeFakeId<TableId>();
      open.set(tableId, { name, rows });
      return {
        tableId,
        name,
        rows: rows.length,
        columns: headings.map((heading, index) => ({
          heading,
          field: guesses[index] ?? 'other',
          examples: rows.slice(0, 3).flatMap((row) => row[index] || []),
        })),
      };
    },
    'table.check': async ({ tableId, fields }) => {
      const { rows } = mustTable(tableId);
      return {
        rows: rows.length,
        preview: rows.slice(0, 20).map((cells, index) => ({ at: index + 2, lines: linesOf(cells, fields) })),
        questions: rows.flatMap((cells, index) => questionOf(cells, index, fields) ?? []),
      };
    },
    'table.import': async ({ tableId, jobId, decisions }) => {
      const { name, rows } = mustTable(tableId);
      if (/slow/.test(name)) await comeSlowly(tableId, rows.length);
      const left = decisions.filter((decision) => decision.do === 'skip').length;
      open.delete(tableId);
      const importId = makeFakeId<ImportId>();
      const before = new Set(state.files.keys());
      const count = Math.max(0, rows.length - left - 1);
      recordStep(state, 'import.start', {
        label: `Import into ${state.jobs.get(jobId)?.title ?? ''}`,
        redo: () => startFakeImport(state, { jobId, importId, count, tickMs }),
        undo: () => {
          for (const id of [...state.files.keys()]) if (!before.has(id)) state.files.delete(id);
        },
      });
      return { importId, rows: count };
    },
    'table.cancel': async ({ tableId }) => {
      cancelled.add(tableId);
      return null;
    },
    'table.close': async ({ tableId }) => {
      open.delete(tableId);
      return null;
    },
  };
};

const headings = ['Candidate', 'E-mail address', 'Phone', 'City', 'Current title', 'Key skills', 'Source'];
const guesses: readonly ColumnField[] = ['name', 'email', 'phone', 'place', 'title', 'skills', 'other'];
const names = ['Ana Silva', 'Jonas Bergström', 'Mei-Ling Chen', 'Fatima El Kadiri', 'Oskar Lindvret'];

const makeRows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${names[index % names.length]}${index < names.length ? '' : ` ${index}`}`;
    return index === 6
      ? ['', '', '+351 912 000 111', 'Porto', 'Nurse', '', 'Fair 2024']
      : [
          name,
          `person${index === 9 ? 3 : index}@example.org`,
          `+351 912 345 ${100 + index}`,
          'Porto',
          'Nurse',
          'Wound care, ICU',
          'Fair 2024',
        ];
  });

const labels: Partial<Readonly<Record<ColumnField, string>>> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  place: 'Place',
  title: 'Title',
  skills: 'Skills',
};

const linesOf = (cells: readonly string[], fields: readonly ColumnField[]) =>
  cells.flatMap((value, index) => {
    const field = fields[index] ?? 'other';
    return value === '' || field === 'leave-out'
      ? []
      : [{ label: labels[field] ?? headings[index] ?? '', value }];
  });

const questionOf = (
  cells: readonly string[],
  index: number,
  fields: readonly ColumnField[],
): TableQuestion | null => {
  const value = (field: ColumnField): string => cells[fields.indexOf(field)] ?? '';
  const none = {
    at: index + 2,
    who: value('name'),
    twinOf: null,
    person: null,
    same: null,
    because: [],
    isInJob: false,
  };
  if (value('name') === '' && value('email') === '') return { ...none, kind: 'nobody' };
  if (index === 9) return { ...none, kind: 'twin', twinOf: 5 };
  if (index === 1)
    return { ...none, kind: 'known', same: 'likely', because: ['the same e-mail address', 'the same name'] };
  if (index === 3)
    return {
      ...none,
      kind: 'known',
      person: 'Fatima Kadiri',
      same: 'possible',
      because: ['a name that may be the same'],
      isInJob: true,
    };
  return null;
};
