import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '../schema';

/** Of applications: those whose file was taken back are not there any more. */
export const stillThere = (where: ExpressionBuilder<Schema, 'application'>) =>
  where.exists(
    where
      .selectFrom('import_file as file')
      .select('file.id')
      .whereRef('file.document_id', '=', 'application.document_id')
      .whereRef('file.job_id', '=', 'application.job_id'),
  );
