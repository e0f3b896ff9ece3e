import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { framesOf } from './log-frames';

/** The only fields a line may have. None of them has room for a name, an address, a path or a text. */
const fieldNames = [
  'kind',
  'route',
  'code',
  'exitCode',
  'reason',
  'process',
  'count',
  'bytes',
  'ms',
  'version',
  'electron',
  'node',
  'platform',
  'arch',
  'schema',
  'attempt',
  'packaged',
] as const;

export type LogFields = Partial<Record<(typeof fieldNames)[number], string | number | boolean | null>>;
export type Level = 'info' | 'warning' | 'error';
export type Log = {
  readonly file: string;
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  /** An error leaves its kind and where it was, never what it said: messages quote files and people. */
  readonly error: (event: string, error?: unknown, fields?: LogFields) => void;
};

export type LogOptions = {
  readonly folder: string;
  readonly now?: () => Date;
  readonly maxBytes?: number;
  readonly files?: number;
};

/** One JSON line an entry in `fairlead.log`; older lines in `fairlead.1.log` and so on. Never throws. */
export const openLog = ({
  folder,
  now = () => new Date(),
  maxBytes = 1 << 20,
  files = 3,
}: LogOptions): Log => {
  const file = join(folder, 'fairlead.log');
  const write = (level: Level, event: string, fields: LogFields, more: object = {}) => {
    const entry = { at: now().toISOString(), level, event: word(event), ...cleaned(fields), ...more };
    append(file, `${JSON.stringify(entry)}\n`, { maxBytes, files });
  };
  return {
    file,
    info: (event, fields = {}) => write('info', event, fields),
    warn: (event, fields = {}) => write('warning', event, fields),
    error: (event, error, fields = {}) => write('error', event, fields, { error: describeError(error) }),
  };
};

const cleaned = (fields: LogFields) =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = fields[name];
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? word(value) : primitive(value)]];
    }),
  );

/** Types promise a primitive; what comes over a boundary may still be anything. */
const primitive = (value: unknown) =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : '?';

/** A word of the program's own: `import.start`, `document-locked`, `42.0.0`. Anything freer is not written. */
const word = (text: string): string => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(text) ? text : '?');

const describeError = (error: unknown, depth = 0): object | undefined => {
  if (typeof error !== 'object' || error === null)
    return error === undefined ? undefined : { name: typeof error };
  const { name, code, stack, message, cause } = error as Record<string, unknown>;
  return {
    name: word(String(name ?? 'unknown')),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: word(String(code)) } : {}),
    at: typeof stack === 'string' ? framesOf(stack, typeof message === 'string' ? message : '') : [],
    ...(cause === undefined || depth > 2 ? {} : { cause: describeError(cause, depth + 1) }),
  };
};

const append = (
  file: string,
  line: string,
  { maxBytes, files }: { maxBytes: number; files: number },
): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes > 0 && bytes + Buffer.byteLength(line) > maxBytes) rotate(file, files);
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // A full or read-only disk: the program goes on without its log.
  }
};

const rotate = (file: string, files: number): void => {
  const older = (age: number) => (age === 0 ? file : file.replace(/\.log$/, `.${age}.log`));
  for (let age = files - 2; age >= 0; age -= 1)
    if (statSync(older(age), { throwIfNoEntry: false })) renameSync(older(age), older(age + 1));
};
