import type { TableName } from '../db/note-writes';
import type { Store } from '../db/open-store';

type Kept<Value> = {
  /** Of each name one thing is kept: that of the job somebody looks at. */
  readonly name: string;
  readonly of: string;
  readonly tables: readonly TableName[];
  readonly read: () => Promise<Value>;
};

/** Read once, and anew only when something was written to one of the tables it comes from. */
export const keptWhile = async <Value>(
  store: Store,
  { name, of, tables, read }: Kept<Value>,
): Promise<Value> => {
  const kept = byStore.get(store) ?? new Map<string, Entry>();
  byStore.set(store, kept);
  // By the version before: what is written while it is read may not be in it.
  const version = `${of} ${store.versionOf(tables)}`;
  const before = kept.get(name);
  if (before?.version === version) return before.value as Promise<Value>;
  const value = read();
  kept.set(name, { version, value });
  value.catch(() => {
    if (kept.get(name)?.value === value) kept.delete(name);
  });
  return value;
};

type Entry = { readonly version: string; readonly value: Promise<unknown> };
const byStore = new WeakMap<Store, Map<string, Entry>>();
