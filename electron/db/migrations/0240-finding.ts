// What a search asks of a document beside its words: one narrow row each, kept true by triggers, so that neither lists of
// ids nor facts pass through a query. Who is hidden is not kept: it is asked of those that fit.
import { type Kysely, sql } from 'kysely';

export const finding = async (db: Kysely<any>): Promise<void> => {
  for (const statement of [...tables, ...ofTexts, ...ofFacts, ...ofUse, ...before])
    await sql.raw(statement).execute(db);
};

const tables = [
  `CREATE TABLE findable (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text_seq INTEGER,
    redacted_seq INTEGER,
    months INTEGER NOT NULL DEFAULT 0
  ) STRICT`,
  'CREATE INDEX findable_text ON findable (text_seq, document_id)',
  'CREATE INDEX findable_redacted ON findable (redacted_seq, document_id)',
  'CREATE INDEX application_known ON application (document_id, revealed, stage, job_id, person_id)',
  'CREATE INDEX application_stage ON application (stage, document_id)',
  `CREATE TABLE said (
    seq INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    employer TEXT NOT NULL,
    language TEXT NOT NULL,
    certificate TEXT NOT NULL
  ) STRICT`,
  `CREATE VIRTUAL TABLE said_index USING fts5 (
    title, employer, language, certificate, content = 'said', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
  )`,
  `CREATE TRIGGER said_inserted AFTER INSERT ON said BEGIN
    INSERT INTO said_index (rowid, title, employer, language, certificate)
    VALUES (new.seq, new.title, new.employer, new.language, new.certificate);
  END`,
  `CREATE TRIGGER said_deleted AFTER DELETE ON said BEGIN
    INSERT INTO said_index (said_index, rowid, title, employer, language, certificate)
    VALUES ('delete', old.seq, old.title, old.employer, old.language, old.certificate);
  END`,
  'CREATE TABLE used (seq INTEGER PRIMARY KEY, skills TEXT NOT NULL) STRICT',
  `CREATE VIRTUAL TABLE used_index USING fts5 (
    skills, content = 'used', content_rowid = 'seq', detail = 'none'
  )`,
  `CREATE TRIGGER used_inserted AFTER INSERT ON used BEGIN
    INSERT INTO used_index (rowid, skills) VALUES (new.seq, new.skills);
  END`,
  `CREATE TRIGGER used_deleted AFTER DELETE ON used BEGIN
    INSERT INTO used_index (used_index, rowid, skills) VALUES ('delete', old.seq, old.skills);
  END`,
  'ALTER TABLE saved_search ADD COLUMN alerts INTEGER NOT NULL DEFAULT 1',
  'ALTER TABLE saved_search ADD COLUMN opened_seq INTEGER NOT NULL DEFAULT 0',
];

/** Asked first: a conflict would use up a number. */
const hasRow = `INSERT INTO findable (document_id) SELECT new.document_id
  WHERE NOT EXISTS (SELECT 1 FROM findable WHERE document_id = new.document_id);`;

const pointing = (table: 'text' | 'redacted'): readonly string[] => [
  `CREATE TRIGGER findable_${table}_inserted AFTER INSERT ON ${table} BEGIN
    ${hasRow}
    UPDATE findable SET ${table}_seq = new.seq WHERE document_id = new.document_id;
  END`,
  `CREATE TRIGGER findable_${table}_deleted AFTER DELETE ON ${table} BEGIN
    UPDATE findable SET ${table}_seq = NULL WHERE document_id = old.document_id AND ${table}_seq = old.seq;
  END`,
];

const ofTexts = [
  ...pointing('text'),
  ...pointing('redacted'),
  `CREATE TRIGGER findable_deleted AFTER DELETE ON findable BEGIN
    DELETE FROM said WHERE seq = old.seq;
    DELETE FROM used WHERE seq = old.seq;
  END`,
];

/** One after another, with a letter between them that nobody types: no phrase reaches from one into the next. */
const listed = (facts: string, list: string, path: string): string =>
  `(SELECT coalesce(group_concat(json_extract(value, '${path}'), ' ǁ '), '') FROM json_each(${facts}, '${list}'))`;

const said = (facts: string): string => `${listed(facts, '$.jobs', '$.title.value')},
  ${listed(facts, '$.jobs', '$.employer.value')}, ${listed(facts, '$.languages', '$.name.value')},
  ${listed(facts, '$.certifications', '$.name.value')}`;

const monthsOf = (facts: string): string => `coalesce(json_extract(${facts}, '$.experience.months'), 0)`;

const seqOf = (row: string): string => `(SELECT seq FROM findable WHERE document_id = ${row}.document_id)`;

const keepFacts = `${hasRow}
  UPDATE findable SET months = ${monthsOf('new.facts')} WHERE document_id = new.document_id;
  DELETE FROM said WHERE seq = ${seqOf('new')};
  INSERT INTO said SELECT ${seqOf('new')}, ${said('new.facts')};`;

const ofFacts = [
  `CREATE TRIGGER findable_profile_inserted AFTER INSERT ON profile BEGIN ${keepFacts} END`,
  `CREATE TRIGGER findable_profile_updated AFTER UPDATE OF facts ON profile BEGIN ${keepFacts} END`,
  `CREATE TRIGGER findable_profile_deleted AFTER DELETE ON profile BEGIN
    UPDATE findable SET months = 0 WHERE document_id = old.document_id;
    DELETE FROM said WHERE seq = ${seqOf('old')};
  END`,
];

/** The first line of what is kept holds the skills: id, passage, rung, months, month of the last use. */
const head = (row: string): string =>
  `substr(${row}.facts, 1, instr(${row}.facts || char(10), char(10)) - 1)`;

/** A word for each skill with the month it was used last. */
const used = (row: string): string => `(
  SELECT coalesce(group_concat(hex(json_extract(value, '$[0]')) || 'm' || json_extract(value, '$[4]'), ' '), '')
  FROM json_each(CASE WHEN json_valid(${head(row)}) THEN ${head(row)} ELSE '{}' END, '$.skills'))`;

const keepUse = `${hasRow}
  DELETE FROM used WHERE seq = ${seqOf('new')};
  INSERT INTO used SELECT ${seqOf('new')}, ${used('new')};`;

const ofUse = [
  `CREATE TRIGGER findable_evidence_inserted AFTER INSERT ON evidence BEGIN ${keepUse} END`,
  `CREATE TRIGGER findable_evidence_updated AFTER UPDATE OF facts ON evidence BEGIN ${keepUse} END`,
  `CREATE TRIGGER findable_evidence_deleted AFTER DELETE ON evidence BEGIN
    DELETE FROM used WHERE seq = ${seqOf('old')};
  END`,
];

/** What was there before. */
const before = [
  `INSERT INTO findable (document_id, text_seq, redacted_seq, months)
    SELECT text.document_id, text.seq, redacted.seq, ${monthsOf("coalesce(profile.facts, '{}')")}
    FROM text LEFT JOIN redacted ON redacted.document_id = text.document_id
    LEFT JOIN profile ON profile.document_id = text.document_id ORDER BY text.seq`,
  `INSERT INTO said SELECT findable.seq, ${said('profile.facts')}
    FROM findable JOIN profile ON profile.document_id = findable.document_id`,
  `INSERT INTO used SELECT findable.seq, ${used('evidence')}
    FROM findable JOIN evidence ON evidence.document_id = findable.document_id`,
  'UPDATE saved_search SET opened_seq = coalesce((SELECT max(seq) FROM findable), 0)',
];
