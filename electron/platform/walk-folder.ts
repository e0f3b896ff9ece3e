import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FailureKind } from '@shared/errors/failure';
import { failedOn } from './disk';

export type WalkedFile = {
  readonly path: string;
  readonly name: string;
  /** The folder below what was dropped; empty at the top. */
  readonly folder: string;
  readonly problem: FailureKind | null;
};

const notDocuments = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Every file below the dropped paths, in the order of their names. Links are not followed (they may lead in
 * circles); a folder that may not be read becomes a row that says so.
 */
export async function* walkFolder(paths: readonly string[]): AsyncGenerator<WalkedFile> {
  for (const path of paths) {
    try {
      const found = await lstat(path);
      if (found.isDirectory()) yield* walkInside(path, basename(path));
      else yield fileAt(path, '', found.isFile() ? null : 'file-unreadable');
    } catch (error) {
      yield fileAt(path, '', failedOn(error).failure.kind);
    }
  }
}

async function* walkInside(top: string, topName: string): AsyncGenerator<WalkedFile> {
  const waiting: { path: string; folder: string }[] = [{ path: top, folder: topName }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const entries = await entriesOf(next.path);
    if (!Array.isArray(entries)) {
      yield fileAt(next.path, next.folder, entries);
      continue;
    }
    const folders: { path: string; folder: string }[] = [];
    for (const entry of entries) {
      const path = join(next.path, entry.name);
      if (entry.isDirectory()) folders.push({ path, folder: `${next.folder}/${entry.name}` });
      else if (entry.isFile() && !notDocuments.has(entry.name)) yield fileAt(path, next.folder, null);
    }
    waiting.push(...folders.reverse());
  }
}

const entriesOf = async (path: string): Promise<Dirent[] | FailureKind> => {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return failedOn(error).failure.kind;
  }
};

const fileAt = (path: string, folder: string, problem: FailureKind | null): WalkedFile => ({
  path,
  name: basename(path),
  folder,
  problem,
});
