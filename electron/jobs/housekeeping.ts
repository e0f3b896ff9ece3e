// Once a day: a backup, then what nobody can come back to any more is cleared away.
import { undoDays } from '@shared/model/history';
import { clearUnfinishedBackups, listBackups, makeBackup, oldestCopyMs } from '../db/backups';
import { listBlobs, removeBlob } from '../db/blobs';
import type { DataFolder } from '../db/data-folder';
import type { Reader, Store } from '../db/open-store';
import type { Clock } from '../platform/clock';
import { instantAt } from '../platform/clock';
import { recordWork } from '../sync/record';

export type Housekeeping = { readonly store: Store; readonly folder: DataFolder; readonly clock: Clock };

const dayMs = 24 * 60 * 60 * 1000;

/** Answers whether a backup was made. */
export const keepHouse = async ({ store, folder, clock }: Housekeeping): Promise<boolean> => {
  const nowMs = clock.nowMs();
  const newest = (await listBackups(folder)).find(({ reason }) => reason === 'daily');
  if (newest && nowMs - Date.parse(newest.madeAt) < dayMs) return false;
  await makeBackup({ folder, reason: 'daily', nowMs, copyTo: store.copyTo });
  await clearUnfinishedBackups(folder, nowMs - dayMs);
  await forgetOldActions(store, instantAt(nowMs - undoDays * dayMs));
  await sweepUnnamed({ store, folder, clock });
  return true;
};

const forgetOldActions = (store: Store, before: string): Promise<void> =>
  recordWork(store, async (writer) => {
    const old = writer.selectFrom('action').select('id').where('at', '<', before);
    await writer.deleteFrom('undo_entry').where('action_id', 'in', old).execute();
    await writer
      .updateTable('action')
      .set({ state: 'dropped' })
      .where('at', '<', before)
      .where('state', '!=', 'dropped')
      .execute();
  });

/**
 * A document's file goes when no row and no undo image has named it since before the oldest copy of the store: a
 * copy that is put back must find every file that it names.
 */
const sweepUnnamed = async ({ store, folder, clock }: Housekeeping): Promise<void> => {
  const named = await namedBlobs(store.reader);
  const unnamed = (await listBlobs(folder.blobs)).filter((name) => !named.has(name));
  const rows = await store.reader.selectFrom('unnamed_blob').selectAll().execute();
  const sinceByName = new Map(rows.map(({ name, since }) => [name, since]));
  const before = instantAt(Math.min(await oldestCopyMs(folder), clock.nowMs() - dayMs));
  const isDone = (name: string): boolean => (sinceByName.get(name) ?? before) < before;
  for (const name of unnamed.filter(isDone)) await removeBlob(folder.blobs, name);
  const kept = unnamed.filter((name) => !isDone(name));
  const now = instantAt(clock.nowMs());
  await recordWork(store, async (writer) => {
    await writer.deleteFrom('unnamed_blob').execute();
    for (const name of kept)
      await writer
        .insertInto('unnamed_blob')
        .values({ name, since: sinceByName.get(name) ?? now })
        .execute();
  });
};

const namedBlobs = async (reader: Reader): Promise<ReadonlySet<string>> => {
  const rows = await reader.selectFrom('document').select('blob_name').execute();
  const images = await reader
    .selectFrom('undo_entry')
    .select('image')
    .where('table_name', '=', 'document')
    .where('image', 'is not', null)
    .execute();
  const named = new Set(rows.map((row) => row.blob_name));
  for (const { image } of images)
    for (const [name] of (image ?? '').matchAll(/[0-9a-f]{64}/g)) named.add(name);
  return named;
};
