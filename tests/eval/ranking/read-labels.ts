import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';

const group = z.object({
  requirement: z.string(),
  sentences: z.array(z.object({ text: z.string(), meets: z.boolean(), why: z.string() })).readonly(),
});
export type Group = z.infer<typeof group> & {
  readonly sector: string;
  /** Of its file: even ones may be tuned on. */
  readonly line: number;
};

/** One file of requirements, or every .jsonl of a folder. */
export const readLabels = async (path: string): Promise<readonly Group[]> => {
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder
    ? (await readdir(path))
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return (await Promise.all(files.map(readGroups))).flat();
};

const readGroups = async (file: string): Promise<readonly Group[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, line) => ({
      ...group.parse(JSON.parse(text)),
      sector: basename(file, extname(file)),
      line,
    }));
