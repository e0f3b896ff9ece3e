import { fork } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileAlone } from '../../../tests/support/compile-alone';
import { tempFolder } from '../../../tests/support/temp-folder';
import { spawnChildReader } from './spawn-child-reader';

type Tried = Readonly<Record<string, string>>;

/** Tries each line in a process of its own and tells how it went: 'done', or the code of the error. */
const script = (tries: Readonly<Record<string, string>>, { sealed = true } = {}): string => `
${sealed ? "import { sealOff } from './seal-off.mjs';" : ''}
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import net from 'node:net';
import tls from 'node:tls';
import http from 'node:http';
import dgram from 'node:dgram';
import dns from 'node:dns';
import inspector from 'node:inspector';
import sqlite from 'node:sqlite';
import traceEvents from 'node:trace_events';
import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';
import childProcess, { spawnSync } from 'node:child_process';
${sealed ? 'sealOff();' : ''}
const tried = {};
const attempt = async (name, work) => {
  try {
    await work();
    tried[name] = 'done';
  } catch (error) {
    tried[name] = error.code ?? error.constructor.name;
  }
};
process.on('message', () => undefined);
${Object.entries(tries)
  .map(([name, work]) => `await attempt(${JSON.stringify(name)}, async () => { ${work} });`)
  .join('\n')}
process.send(tried);
`;

const runSealed = async (
  tries: Readonly<Record<string, string>>,
): Promise<{ tried: Tried; folder: string }> => {
  const folder = await tempFolder();
  await compileAlone('electron/jobs/reader/seal-off.ts', folder);
  await writeFile(join(folder, 'run.mjs'), script(tries));
  await writeFile(join(folder, 'own.txt'), 'its own');
  const child = fork(join(folder, 'run.mjs'), [], { env: { CANARY: '1' }, cwd: folder, stdio: 'ignore' });
  const tried = await new Promise<Tried>((resolve) =>
    child.once('message', (told) => resolve(told as Tried)),
  );
  child.kill('SIGKILL');
  return { tried, folder };
};

const emitted = (work: string): string =>
  `await new Promise((resolve, reject) => { const it = ${work}; it.on('error', reject); it.on('connect', resolve); })`;

const refused = {
  'net.connect': emitted("net.connect(9, '127.0.0.1')"),
  'new net.Socket': emitted("new net.Socket().connect(9, '127.0.0.1')"),
  'tls.connect': emitted("tls.connect(9, '127.0.0.1')"),
  'http.get': emitted("http.get('http://127.0.0.1:9')"),
  'net.createServer': 'net.createServer().listen(0)',
  'http.createServer': 'http.createServer().listen(0)',
  dgram: "dgram.createSocket('udp4')",
  'dns.lookup': "dns.lookup('localhost', () => undefined)",
  'dns.resolveTxt': "dns.resolveTxt('localhost', () => undefined)",
  'dns.promises.resolveMx': "await dns.promises.resolveMx('localhost')",
  'dns.Resolver': "new dns.Resolver().resolve4('localhost', () => undefined)",
  'dns.promises.Resolver': "await new dns.promises.Resolver().resolveTxt('localhost')",
  spawnSync: "spawnSync('true')",
  exec: "childProcess.exec('true')",
  worker: "new Worker('1', { eval: true })",
  kill: 'process.kill(process.ppid, 0)',
  dlopen: "process.dlopen({ exports: {} }, 'own.txt')",
  execve: "process.execve('/bin/true', [])",
  'a report': "process.report.writeReport('made-10')",
  'a heap snapshot': "v8.writeHeapSnapshot('made-11')",
  'an inspector': 'inspector.open(0)',
  'a trace': "traceEvents.createTracing({ categories: ['v8'] }).enable()",
  'a database': "new sqlite.DatabaseSync('made-12').exec('CREATE TABLE t (a)')",
  binding: "process.binding('fs')",
  writeFileSync: "fs.writeFileSync('made-1', '')",
  'fsp.writeFile': "await fsp.writeFile('made-2', '')",
  createWriteStream: "fs.createWriteStream('made-3')",
  openSync: "fs.openSync('made-4', 'w')",
  'openSync by number': "fs.openSync('made-5', fs.constants.O_CREAT | fs.constants.O_RDWR)",
  open: "fs.open('made-6', 'a', () => undefined)",
  'fsp.open': "await fsp.open('made-7', 'w+')",
  mkdir: "await fsp.mkdir('made-8')",
  'own text changed': "fs.openSync('own.txt', 'r+')",
  truncate: "fs.truncateSync('own.txt')",
  unlink: "fs.unlinkSync('own.txt')",
  rename: "fs.renameSync('own.txt', 'made-9')",
};

test('a parser that was talked into it reaches the network, another process or the disk', async () => {
  const { tried, folder } = await runSealed(refused);
  expect(tried).toEqual(Object.fromEntries(Object.keys(refused).map((name) => [name, 'ERR_SEALED_OFF'])));
  expect((await readdir(folder)).sort()).toEqual(['own.txt', 'run.mjs', 'seal-off.mjs']);
});

test('fetch, sockets of the web or the environment are still there', async () => {
  const { tried } = await runSealed({
    fetch: "await fetch('http://127.0.0.1:9')",
    WebSocket: "new WebSocket('ws://127.0.0.1:9')",
    environment: 'if (Object.keys(process.env).length > 0) throw new RangeError()',
  });
  expect(tried).toEqual({ fetch: 'TypeError', WebSocket: 'TypeError', environment: 'done' });
});

test('the seal keeps a parser from its own files', async () => {
  const { tried } = await runSealed({
    readFileSync: "fs.readFileSync('own.txt')",
    'fsp.readFile': "await fsp.readFile('own.txt')",
    openSync: "fs.closeSync(fs.openSync('own.txt', 'r'))",
    'openSync without flags': "fs.closeSync(fs.openSync('own.txt'))",
    open: "await new Promise((resolve, reject) => fs.open('own.txt', (error) => (error ? reject(error) : resolve())))",
    'fsp.open': "await (await fsp.open('own.txt')).close()",
    createReadStream: "for await (const piece of fs.createReadStream('own.txt')) piece.length",
    import: "await import('node:zlib')",
  });
  expect(Object.values(tried)).toEqual(Object.values(tried).map(() => 'done'));
});

test('the child of the command line reads what lies outside the program', async () => {
  const folder = await tempFolder();
  const secret = join(homedir(), `.fairlead-test-${process.pid}`);
  await writeFile(join(folder, 'own.txt'), 'its own');
  await writeFile(
    join(folder, 'run.mjs'),
    script(
      {
        'a system file': `fs.readFileSync(${JSON.stringify(process.execPath)})`,
        'the home folder': `fs.readdirSync(${JSON.stringify(homedir())})`,
        'a file in it': `fs.readFileSync(${JSON.stringify(secret)})`,
        'a path that climbs': "fs.readFileSync(import.meta.dirname + '/../../etc/passwd')",
        'its own': "fs.readFileSync(import.meta.dirname + '/own.txt')",
        'a program': "childProcess.spawnSync('true')",
        'a new file': "fs.writeFileSync(import.meta.dirname + '/made', '')",
      },
      { sealed: false },
    ),
  );
  const child = await spawnChildReader(join(folder, 'run.mjs'), [])();
  const tried = await new Promise<unknown>((resolve) => child.onMessage(resolve));
  child.kill();
  const denied = 'ERR_ACCESS_DENIED';
  expect(tried).toEqual({
    'a system file': denied,
    'the home folder': denied,
    'a file in it': denied,
    'a path that climbs': denied,
    'its own': 'done',
    'a program': denied,
    'a new file': denied,
  });
});
