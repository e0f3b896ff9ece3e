import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import { hasWords, makeText, maxCharacters, type RawLine } from '../text/make-text';
import { otherColumns } from './candidate-page';

/** Each field is a region of its own: what stands below its first line goes on with it, whatever it says. */
export const readCandidatePage = (bytes: Uint8Array): Result<Text, Failure> => {
  const source = new TextDecoder('utf-8').decode(bytes.subarray(0, maxCharacters * 4));
  let region = -1;
  const lines = source
    .split('\n')
    .slice(1)
    .flatMap((line): RawLine[] => {
      if (line.trim() === '') return [];
      const begins = !line.startsWith('  ');
      if (begins) region += 1;
      return [{ text: line.trim(), box: null, region: Math.max(0, region), heading: line === otherColumns }];
    });
  const text = makeText([{ width: 0, height: 0, lines }], []);
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};
