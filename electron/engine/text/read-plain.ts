import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import { hasWords, makeText } from './make-text';

export const readPlain = (bytes: Uint8Array): Result<Text, Failure> => {
  const lines = decode(bytes).split(/\r\n|[\n\r\f\u2028\u2029]/);
  const text = makeText(
    [{ width: 0, height: 0, lines: lines.map((line) => ({ text: line, box: null })) }],
    [],
  );
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

/** UTF-16 by its mark, UTF-8 where it is valid, and otherwise what old Windows programs write. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
