// The words of a posting in a file: read as a document is, in an isolated reader, and kept nowhere.
import { basename } from 'node:path';
import { Failed } from '@shared/errors/failure';
import { postingText } from '../../engine/criteria/posting-text';
import { readWhole } from '../../platform/disk';
import type { Session } from '../session';

const maxPostingBytes = 20_000_000;

export const readPostingFile = async ({ working }: Session, path: string): Promise<string> => {
  const bytes = await readWhole(path, maxPostingBytes);
  if (bytes.length === 0) throw new Failed('file-empty');
  const outcome = await working.readers.read(bytes, { name: basename(path) });
  if (!outcome.ok) throw new Failed(outcome.error.kind);
  const { content } = outcome.value;
  if (!content) throw new Failed('document-no-text');
  return postingText(content.text);
};
