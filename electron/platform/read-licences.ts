import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The notices of what is bundled, as they are packaged beside the program. */
export const readLicences = (root: string): Promise<string> => readFile(join(root, 'THIRD_PARTY.md'), 'utf8');
