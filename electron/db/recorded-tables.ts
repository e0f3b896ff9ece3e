import type { Schema } from './schema';

/** What `record` needs to know of a table: whether a team shares it, and which rows go when its row goes. */
export type RecordedTable = {
  readonly shared: boolean;
  /** Columns that never leave this machine. */
  readonly localColumns: readonly string[];
  readonly owns: readonly { readonly table: TreeTable; readonly by: string }[];
};

/** Rows that a person's action makes, changes or removes. */
export const recordedTables = {
  job: {
    shared: true,
    localColumns: [],
    owns: [
      { table: 'import', by: 'job_id' },
      { table: 'criteria', by: 'job_id' },
      { table: 'application', by: 'job_id' },
      { table: 'watched_folder', by: 'job_id' },
      { table: 'stage_list', by: 'job_id' },
    ],
  },
  document: {
    shared: true,
    localColumns: ['blob_key'],
    owns: [
      { table: 'text', by: 'document_id' },
      { table: 'redacted', by: 'document_id' },
      { table: 'profile', by: 'document_id' },
      { table: 'person_key', by: 'document_id' },
      { table: 'correction', by: 'document_id' },
      { table: 'application', by: 'document_id' },
      { table: 'person', by: 'document_id' },
    ],
  },
  criteria: { shared: true, localColumns: [], owns: [] },
  correction: { shared: true, localColumns: [], owns: [] },
  own_skill: { shared: true, localColumns: [], owns: [] },
  application: {
    shared: true,
    localColumns: ['seen'],
    owns: [
      { table: 'decision', by: 'application_id' },
      { table: 'scorecard', by: 'application_id' },
    ],
  },
  decision: { shared: true, localColumns: [], owns: [] },
  stage_list: { shared: true, localColumns: [], owns: [] },
  person: {
    shared: true,
    localColumns: [],
    owns: [
      { table: 'note', by: 'person_id' },
      { table: 'tag', by: 'person_id' },
      { table: 'not_same', by: 'one_id' },
      { table: 'not_same', by: 'other_id' },
      { table: 'application', by: 'person_id' },
    ],
  },
  note: { shared: true, localColumns: [], owns: [] },
  tag: { shared: true, localColumns: [], owns: [] },
  not_same: { shared: true, localColumns: [], owns: [] },
  scorecard: { shared: true, localColumns: [], owns: [] },
  saved_search: { shared: true, localColumns: ['opened_seq'], owns: [] },
  // Of the settings only the office's are changed by an action; what they hold of one machine (its author) stays there.
  setting: { shared: false, localColumns: [], owns: [] },
  import: { shared: false, localColumns: [], owns: [{ table: 'import_file', by: 'import_id' }] },
  import_file: { shared: false, localColumns: [], owns: [] },
  // Where somebody keeps their files is nobody else's business.
  watched_folder: { shared: false, localColumns: [], owns: [] },
} as const satisfies Partial<Record<keyof Schema, RecordedTable>>;

export type RecordedTableName = keyof typeof recordedTables;
export const treeTables = [
  'job',
  'document',
  'import',
  'import_file',
  'text',
  'redacted',
  'profile',
  'person_key',
  'correction',
  'criteria',
  'own_skill',
  'person',
  'application',
  'decision',
  'stage_list',
  'note',
  'tag',
  'not_same',
  'scorecard',
  'saved_search',
  'watched_folder',
  'setting',
] as const satisfies readonly (keyof Schema)[];
export type TreeTable = (typeof treeTables)[number];

/** The column that names a row. */
export const keyColumn = (table: TreeTable): 'id' | 'seq' | 'document_id' | 'name' => {
  if (table === 'setting') return 'name';
  if (table === 'profile') return 'document_id';
  return table === 'text' || table === 'redacted' || table === 'person_key' ? 'seq' : 'id';
};

export const ownedBy = (table: TreeTable): RecordedTable['owns'] =>
  table in recordedTables ? recordedTables[table as RecordedTableName].owns : [];
