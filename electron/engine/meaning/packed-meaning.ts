// The table as it is built in: no path to find, and nothing to read for a process that is sealed off from files.
import pieces from '../../../resources/meaning/pieces.txt?raw';
import rows from '../../../resources/meaning/rows.bin?inline';
import { makeMeaning } from './make-meaning';

const bytes = Buffer.from(rows.slice(rows.indexOf(',') + 1), 'base64');

export const packedMeaning = makeMeaning(
  pieces,
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
);
