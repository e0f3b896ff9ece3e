import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string };

export const logText = (data: string): Promise<string> =>
  readFile(join(data, 'logs', 'fairlead.log'), 'utf8');

export const readLog = async (data: string): Promise<LogLine[]> =>
  (await logText(data))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogLine);
