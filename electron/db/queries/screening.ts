import { type Criteria, criteria } from '@shared/model/criterion';
import { type Text, text } from '@shared/model/text';
import { sql } from 'kysely';
import type { Reader, Writer } from '../open-store';
import type { CriteriaRow, EvidenceRow } from '../schema';

export type StoredCriteria = Criteria & { readonly id: string };

/** The version that a job asks by today. */
export const readCriteria = async (reader: Reader, jobId: string): Promise<StoredCriteria | null> => {
  const row = await reader
    .selectFrom('criteria')
    .selectAll()
    .where('job_id', '=', jobId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? parseCriteria(row) : null;
};

export const parseCriteria = ({ id, version, preset, items }: CriteriaRow): StoredCriteria => ({
  id,
  ...criteria.parse({ version, preset, items: JSON.parse(items) }),
});

export type JobDocument = { readonly documentId: string; readonly name: string; readonly appliedAt: string };

/** The resumes that came for a job, or that one of them; what is something else is shown in its import, and not scored. */
export const listResumesOf = (
  reader: Reader,
  { jobId, documentId }: { readonly jobId: string; readonly documentId: string | null },
): Promise<JobDocument[]> => {
  const resumes = reader
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .innerJoin('profile', 'profile.document_id', 'import_file.document_id')
    .select(['profile.document_id as documentId', 'import_file.name', 'import.created_at as appliedAt'])
    .where('import_file.job_id', '=', jobId)
    .where('import_file.state', '=', 'read')
    .where('profile.judgement', '=', 'resume')
    .orderBy('import_file.id');
  return (documentId === null ? resumes : resumes.where('profile.document_id', '=', documentId)).execute();
};

export const readEvidence = (reader: Reader, ids: readonly string[]): Promise<EvidenceRow[]> =>
  reader.selectFrom('evidence').selectAll().where('document_id', 'in', ids).execute();

export type StoredContent = {
  readonly id: string;
  readonly sha256: string;
  readonly text: Text;
  readonly facts: string;
};

/** What was read of documents, for those whose evidence is missing or older than the engine. */
export const readContents = async (db: Reader | Writer, ids: readonly string[]): Promise<StoredContent[]> => {
  const rows = await db
    .selectFrom('document')
    .innerJoin('text', 'text.document_id', 'document.id')
    .innerJoin('profile', 'profile.document_id', 'document.id')
    .select([
      'document.id',
      'document.sha256',
      'text.pages',
      'text.findings',
      'text.language',
      'text.properties',
      'profile.facts',
    ])
    .where('document.id', 'in', ids)
    .execute();
  return rows.map(({ id, sha256, facts, pages, findings, language, properties }) => ({
    id,
    sha256,
    facts,
    text: text.parse({
      pages: JSON.parse(pages),
      findings: JSON.parse(findings),
      language,
      properties: JSON.parse(properties),
    }),
  }));
};

export type ScoresToKeep = {
  readonly criteriaId: string;
  readonly engineVersion: number;
  readonly lexiconEdition: string;
  readonly scored: readonly { readonly documentId: string; readonly score: number; readonly said: string }[];
};

/** Of what is still there: documents and criteria may have been undone while they were scored. */
export const keepScores = async (
  writer: Writer,
  { criteriaId, engineVersion, lexiconEdition, scored }: ScoresToKeep,
): Promise<void> => {
  const rows = JSON.stringify(scored.map(({ documentId, score, said }) => [documentId, score, said]));
  await sql`INSERT INTO score (criteria_id, document_id, engine_version, lexicon_edition, score, said)
    SELECT criteria.id, document.id, ${engineVersion}, ${lexiconEdition}, each.value ->> 1, each.value ->> 2
    FROM json_each(${rows}) AS each
    JOIN document ON document.id = each.value ->> 0
    JOIN criteria ON criteria.id = ${criteriaId}
    WHERE TRUE
    ON CONFLICT (criteria_id, document_id) DO UPDATE SET
      engine_version = excluded.engine_version,
      lexicon_edition = excluded.lexicon_edition,
      score = excluded.score,
      said = excluded.said`.execute(writer);
};
