import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { plainProfile } from '../../../electron/cli/plain-profile';
import { readDocument } from '../../../electron/engine/pipeline';
import type { Read } from './measure-document';

/** A file through the engine, in this process; null where nothing could be read. */
export const readPlainly = async (path: string): Promise<Read | null> => {
  const bytes = await readFile(path);
  const { mtime } = await stat(path);
  const outcome = await readDocument(bytes, { name: basename(path), fileTime: mtime.toISOString() });
  if (!outcome.ok || !outcome.value.content) return null;
  const { profile } = outcome.value.content;
  return { profile: plainProfile(profile), isResume: profile.judgement.value === 'resume' };
};
