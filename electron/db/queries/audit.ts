import { createHash } from 'node:crypto';
import { canonicalJson } from '@shared/lib/canonical-json';
import type { Reader, Writer } from '../open-store';
import type { AuditRow } from '../schema';

/** What a person decided or revealed; `subject` and `detail` name rows, never people. */
export type AuditEntry = { readonly kind: string; readonly subject: string; readonly detail: string };

const firstHash = '0'.repeat(64);

export const appendAudit = async (writer: Writer, entry: AuditEntry, at: string): Promise<void> => {
  const last = await writer
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const unsealed = { ...entry, at, seq: (last?.seq ?? 0) + 1, previous_hash: last?.hash ?? firstHash };
  await writer
    .insertInto('audit')
    .values({ ...unsealed, hash: hashOf(unsealed) })
    .execute();
};

/** The first entry that does not follow from the one before it, or null when the chain is whole. */
export const findBrokenAudit = async (reader: Reader): Promise<number | null> => {
  let previous = firstHash;
  let seq = 0;
  for (const row of await reader.selectFrom('audit').selectAll().orderBy('seq').execute()) {
    seq += 1;
    const { hash, ...unsealed } = row;
    if (row.seq !== seq || row.previous_hash !== previous || hash !== hashOf(unsealed)) return row.seq;
    previous = hash;
  }
  return null;
};

const hashOf = (entry: Omit<AuditRow, 'hash'>): string =>
  createHash('sha256').update(canonicalJson(entry)).digest('hex');
