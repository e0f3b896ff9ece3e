import type { DecisionKind } from '@shared/model/application';
import type { Stage } from '@shared/model/stage';
import type { Generated } from 'kysely';

/**
 * The tables as they stand today. Every id is a UUIDv7, every moment is UTC ISO text. References between rows are
 * checked at the commit, so that the rows of one action may come and go in any order.
 */
export type Schema = {
  readonly client: ClientRow;
  readonly setting: { name: string; value: string };
  readonly action: ActionRow;
  readonly undo_entry: UndoEntryRow;
  readonly outbox: OutboxRow;
  readonly audit: AuditRow;
  readonly job: JobRow;
  readonly document: DocumentRow;
  readonly text: TextRow;
  readonly text_index: { text_index: string; rowid: number; name: string; plain: string; rank: number };
  /** The words without who somebody is. */
  readonly redacted: { seq: Generated<number>; document_id: string; plain: string };
  /** What a search asks of a document beside its words; kept by triggers. */
  readonly findable: {
    seq: Generated<number>;
    document_id: string;
    text_seq: number | null;
    redacted_seq: number | null;
    months: Generated<number>;
  };
  readonly profile: { document_id: string; facts: string; judgement: string; reason: string };
  /** By what the same person is found in another file. */
  readonly person_key: { seq: Generated<number>; document_id: string; kind: PersonKeyKind; value: string };
  readonly correction: { id: string; document_id: string; said: string; created_at: string };
  readonly criteria: CriteriaRow;
  readonly evidence: EvidenceRow;
  readonly own_skill: OwnSkillRow;
  readonly person: PersonRow;
  readonly application: ApplicationRow;
  readonly decision: DecisionRow;
  /** Of the office or of a job; null: as the program, or the office, has them. */
  readonly stage_list: { id: string; job_id: string | null; stages: string | null; changed_at: string };
  readonly note: NoteRow;
  /** Of whom somebody said that they are two; `because`: what spoke for one then, as JSON. */
  readonly not_same: { id: string; one_id: string; other_id: string; because: string; created_at: string };
  readonly tag: { id: string; person_id: string; word: string; created_at: string };
  readonly scorecard: ScorecardRow;
  readonly saved_search: {
    id: string;
    name: string;
    query: string;
    created_at: string;
    alerts: Generated<0 | 1>;
    /** The newest document that could be found when it was last opened. */
    opened_seq: Generated<number>;
  };
  /** Who was to be reached from here. */
  readonly connection: {
    seq: Generated<number>;
    at: string;
    host: string;
    asked_by: string;
    outcome: string;
  };
  /** What came of a version of the criteria and a document; made again wherever it is missing. */
  readonly score: {
    criteria_id: string;
    document_id: string;
    engine_version: number;
    lexicon_edition: string;
    score: number;
    said: string;
  };
  readonly import: ImportRow;
  readonly import_file: ImportFileRow;
  readonly watched_folder: WatchedFolderRow;
  /** What came in from it, as it was then. */
  readonly watched_file: { folder_id: string; path: string; mark: string };
  readonly task: TaskRow;
  /** A document's file that nothing here names any more, and since when. */
  readonly unnamed_blob: { name: string; since: string };
};

/** One row: who this store is to its team, and what it will stamp next. */
export type ClientRow = {
  one: 1;
  client_id: string;
  next_mid: number;
  clock_ms: number;
  clock_count: number;
  base_seq: number;
};

export type ActionRow = {
  /** The order of what was done; ids follow the machine's clock, which may be set back. */
  seq: Generated<number>;
  id: string;
  name: string;
  label: string;
  at: string;
  state: 'done' | 'undone' | 'dropped';
  undone_at: string | null;
};

export type UndoEntryRow = {
  seq: Generated<number>;
  action_id: string;
  kind: 'insert' | 'update' | 'remove';
  table_name: string;
  row_id: string;
  /** insert: the rows that undo took away · update: the fields before and after · remove: the row as it was. */
  image: string | null;
};

export type OutboxRow = { mid: number; hlc: string; base_seq: number; at: string; cells: string };

export type AuditRow = {
  seq: number;
  at: string;
  kind: string;
  subject: string;
  detail: string;
  previous_hash: string;
  hash: string;
};

export type JobRow = { id: string; title: string; posting: string; created_at: string; changed_at: string };

export type DocumentRow = {
  id: string;
  sha256: string;
  media_type: string;
  name: string;
  bytes: number;
  created_at: string;
  /** The encrypted file and its own key: without the row, the file is noise. */
  blob_name: string;
  blob_key: string;
  /** When the file was last changed, as its disk said. */
  file_time: string | null;
};

export type TextRow = {
  /** Explicit, because VACUUM renumbers an implicit rowid and the index points at it. */
  seq: Generated<number>;
  document_id: string;
  name: string;
  plain: string;
  pages: string;
  findings: string;
  page_count: number;
  finding_count: number;
  reader_version: number;
  read_at: string;
  language: string | null;
  properties: Generated<string>;
  /** Files that came inside it: an archive, a mail with attachments. */
  member_count: Generated<number>;
};

export type PersonKeyKind = 'email' | 'phone' | 'name';

export type CriteriaRow = {
  id: string;
  job_id: string;
  version: number;
  preset: string;
  items: string;
  created_at: string;
};

export type OwnSkillRow = {
  id: string;
  name: string;
  synonyms: string;
  same_as: string | null;
  close_to: string;
  created_at: string;
  changed_at: string;
};

/** Somebody, as the resume that they were first read from; `merged_into`: a person said that both are one. */
export type PersonRow = { id: string; document_id: string; merged_into: string | null; created_at: string };

export type ApplicationRow = {
  id: string;
  job_id: string;
  person_id: string;
  document_id: string;
  applied_at: string;
  stage: Generated<Stage>;
  stage_at: string;
  bookmarked: Generated<0 | 1>;
  seen: Generated<0 | 1>;
  revealed: Generated<0 | 1>;
  adjusted_by: number | null;
  adjusted_why: string | null;
};

/** What a person did to an application, and why; never made by the program. */
export type DecisionRow = {
  id: string;
  application_id: string;
  at: string;
  kind: DecisionKind;
  from_stage: Stage | null;
  to_stage: Stage | null;
  from_name: string | null;
  to_name: string | null;
  reason: string | null;
};

export type NoteRow = {
  id: string;
  person_id: string;
  application_id: string | null;
  author: string;
  words: string;
  created_at: string;
  changed_at: string;
};

export type ScorecardRow = {
  id: string;
  application_id: string;
  author: string;
  verdict: string;
  ratings: string;
  words: string;
  created_at: string;
  changed_at: string;
};

/** What a document holds for and against any criterion: made from its text, and again by every newer engine. */
export type EvidenceRow = {
  document_id: string;
  engine_version: number;
  /** Which skills of the office's own it was made with. */
  lexicon_edition: string;
  sha256: string;
  facts: string;
  /** One a line, so that only those that are quoted need be taken apart. */
  passages: string;
  vectors: Uint8Array | null;
  /** With what no human can see; null: it hides nothing. */
  hidden_facts: string | null;
  hidden_vectors: Uint8Array | null;
};

export type ImportRow = {
  id: string;
  job_id: string;
  /** The action that the rows of this import are undone with. */
  action_id: string;
  created_at: string;
  walked: 0 | 1;
  paths: string;
};

export type ImportFileRow = {
  id: string;
  import_id: string;
  job_id: string;
  path: string;
  folder: string;
  name: string;
  state: string;
  problem: string | null;
  document_id: string | null;
  changed_at: string;
  /** The row of the archive or mail it came in. */
  inside_id: string | null;
};

/** A folder of this machine, chosen by somebody, whose new files come into a job. */
export type WatchedFolderRow = { id: string; job_id: string; path: string; created_at: string };

export type TaskRow = {
  id: string;
  kind: string;
  subject: string;
  priority: number;
  state: 'waiting' | 'running';
  attempts: number;
  created_at: string;
};
