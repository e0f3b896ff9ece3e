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

const refuse = (): never => {
  throw new SealedOff('a reader has no network, starts nothing and writes nothing');
};

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
  replaceAll(dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse', 'lookupService']);
  replaceAll(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']);
  replaceAll(childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']);
  replaceAll(childProcess.ChildProcess.prototype, ['spawn']);
  replaceAll(workerThreads, ['Worker']);
  replaceAll(fs, writers);
  replaceAll(fs.promises, writers);
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  syncBuiltinESMExports();
};

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
  'link',
  'linkSync',
  'mkdir',
  'mkdirSync',
  'mkdtemp',
  'mkdtempSync',
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

const replaceAll = (owner: object, names: readonly string[]): void => {
  for (const name of names)
    if (name in owner)
      Object.defineProperty(owner, name, {
        value: refuse,
        configurable: false,
        writable: false,
        enumerable: true,
      });
};
