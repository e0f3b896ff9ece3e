// What scoring leans on, made once in a process: the lexicon is part of the program, the table of meanings lies beside it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMeaning } from './meaning/make-meaning';
import type { Meaning } from './meaning/meaning';
import type { Knowledge } from './score/knowledge';
import { skillLexicon } from './skills/skill-lexicon';

export const knowledge = (): Knowledge => {
  made ??= { lexicon: skillLexicon(), meaning: packedMeaning() };
  return made;
};

let made: Knowledge | null = null;

/** Two folders up from what was built, as every resource. */
const folder = join(import.meta.dirname, '..', '..', 'resources', 'meaning');

const packedMeaning = (): Meaning => {
  const bytes = readFileSync(join(folder, 'rows.bin'));
  const pieces = readFileSync(join(folder, 'pieces.txt'), 'utf8');
  return makeMeaning(pieces, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
};
