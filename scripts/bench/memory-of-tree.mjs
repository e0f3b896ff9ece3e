// Memory of a process and all below it. On Linux the proportional share (shared pages count once), elsewhere the
// resident size; the app and its reference are always measured the same way.
import { readdirSync, readFileSync } from 'node:fs';
import { capture, isWindows } from '../setup/run.mjs';

export const memoryOfTree = (pid) => {
  const processes =
    process.platform === 'linux' ? linuxProcesses() : isWindows ? windowsProcesses() : psProcesses();
  const tree = new Set([pid]);
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  }
  return processes.filter(({ id }) => tree.has(id)).reduce((sum, { bytes }) => sum + bytes(), 0);
};

const linuxProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ id: Number(name), parent, bytes: () => pssOf(name) }];
      } catch {
        return [];
      }
    });

const pssOf = (name) => {
  try {
    const rollup = readFileSync(`/proc/${name}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
};

const psProcesses = () =>
  capture('ps', ['-axo', 'pid=,ppid=,rss='])
    .out.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([id, parent, kb]) => ({ id, parent, bytes: () => kb * 1024 }));

const windowsProcesses = () =>
  capture('powershell', [
    '-NoProfile',
    '-Command',
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.WorkingSetSize)" }',
  ])
    .out.trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(Number))
    .map(([id, parent, bytes]) => ({ id, parent, bytes: () => bytes }));
