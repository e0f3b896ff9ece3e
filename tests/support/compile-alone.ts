import { readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';
import { root } from './make-desk-in';

/** One source file that imports nothing of ours, as a module that a process of its own can run. */
export const compileAlone = async (source: string, folder: string): Promise<string> => {
  const target = join(folder, basename(source).replace(/\.ts$/, '.mjs'));
  await writeFile(target, stripTypeScriptTypes(await readFile(join(root, source), 'utf8')));
  return target;
};
