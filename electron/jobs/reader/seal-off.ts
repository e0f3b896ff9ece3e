import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workerThreads from 'node:worker_threads';

class SealedOff extends Error {
  readonly code = 'ERR_SEALED_OFF';
}

// Not an arrow: what is replaced may be called with `new`.
function refuse(): never {
  throw new SealedOff('a reader has no network, starts nothing and writes nothing');
}

/**
 * Takes from this process what a parser never needs: sockets, name look-ups, other processes, writing to disk,
 * and the environment. A wall against what a hostile file may talk a parser into, one of several: the process
 * is handed no key and no path, and (in the command line) Node's permission model stands behind this one.
 */
export const sealOff = (): void => {
  replaceAll(net, ['connect', 'createConnection', 'createServer']);
  replaceAll(net.Socket.prototype, ['connect']);
  replaceAll(net.Server.prototype, ['listen']);
  replaceAll(dgram, ['createSocket']);
  replaceAll(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    replaceAll(owner, lookUpsOf(owner));
  replaceAll(childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']);
  replaceAll(childProcess.ChildProcess.prototype, ['spawn']);
  replaceAll(workerThreads, ['Worker']);
  replaceAll(fs, writers);
  replaceAll(fs.promises, writers);
  openOnlyToRead();
  replaceAll(process, ['binding', '_linkedBinding', 'kill', 'dlopen', 'execve', 'chdir']);
  // Each of these writes a file, opens a socket or loads code of its own.
  replaceAll(process.report, ['writeReport']);
  replaceAll(builtin('node:v8'), ['writeHeapSnapshot', 'setHeapSnapshotNearHeapLimit', 'startupSnapshot']);
  replaceAll(builtin('node:inspector'), ['open', 'Session']);
  replaceAll(builtin('node:trace_events'), ['createTracing']);
  replaceAll(builtin('node:sqlite'), ['DatabaseSync', 'backup']);
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  syncBuiltinESMExports();
};

/** Electron's Node leaves some of its modules out, and says so by throwing. */
const builtin = (name: string): object | undefined => {
  try {
    return process.getBuiltinModule(name);
  } catch {
    return undefined;
  }
};

const lookUpsOf = (owner: object): string[] =>
  allNames(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name));

const allNames = (owner: object | null): string[] =>
  owner === null || owner === Object.prototype
    ? []
    : [...Object.getOwnPropertyNames(owner), ...allNames(Object.getPrototypeOf(owner))];

/** A file opened to be written is made or emptied before a byte of it is written. */
const openOnlyToRead = (): void => {
  const { open, openSync } = fs;
  const openPromised = fs.promises.open;
  const refuseToWrite = (flags: unknown): void => {
    const toRead = typeof flags === 'number' ? (flags & writeFlags) === 0 : /^r(s)?$/.test(String(flags));
    if (flags !== undefined && flags !== null && typeof flags !== 'function' && !toRead) refuse();
  };
  replace(fs, 'open', (path: string, flags: string, ...rest: [never]) => {
    refuseToWrite(flags);
    return open(path, flags, ...rest);
  });
  replace(fs, 'openSync', (path: string, flags: string, mode?: number) => {
    refuseToWrite(flags);
    return openSync(path, flags, mode);
  });
  replace(fs.promises, 'open', async (path: string, flags?: string, mode?: number) => {
    refuseToWrite(flags);
    return openPromised(path, flags, mode);
  });
};

const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
const writeFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

const writers = [
  'appendFile',
  'appendFileSync',
  'chmod',
  'chmodSync',
  'chown',
  'chownSync',
  'copyFile',
  'copyFileSync',
  'cp',
  'cpSync',
  'createWriteStream',
  'WriteStream',
  'FileWriteStream',
  'fchmod',
  'fchmodSync',
  'fchown',
  'fchownSync',
  'ftruncate',
  'ftruncateSync',
  'futimes',
  'futimesSync',
  'lchmod',
  'lchmodSync',
  'lchown',
  'lchownSync',
  'lutimes',
  'lutimesSync',
  'link',
  'linkSync',
  'mkdir',
  'mkdirSync',
  'mkdtemp',
  'mkdtempSync',
  'mkdtempDisposable',
  'mkdtempDisposableSync',
  'rename',
  'renameSync',
  'rm',
  'rmSync',
  'rmdir',
  'rmdirSync',
  'symlink',
  'symlinkSync',
  'truncate',
  'truncateSync',
  'unlink',
  'unlinkSync',
  'utimes',
  'utimesSync',
  'write',
  'writeFile',
  'writeFileSync',
  'writeSync',
  'writev',
  'writevSync',
] as const;

const replaceAll = (owner: object | undefined, names: readonly string[]): void => {
  if (!owner) return;
  for (const name of names) if (name in owner) replace(owner, name, refuse);
};

const replace = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { value, configurable: false, writable: false, enumerable: true });
};
