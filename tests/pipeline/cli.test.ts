import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, testPassphrase } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

type Answer = { readonly status: number | null; readonly stdout: string; readonly stderr: string };
type Cli = (...words: string[]) => Answer;

const cliAt =
  (data: string, passphrase = testPassphrase): Cli =>
  (...words) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'out', 'main', 'cli.js'), ...words, '--data', data],
      { env: { ...process.env, FAIRLEAD_PASSPHRASE: passphrase }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

/** Fails with what was said when it did not end well. */
const told = ({ status, stdout, stderr }: Answer): string => {
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trimEnd();
};

const raw = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;
const turned = 'anna\u202Etxt.exe.txt';

const dropIn = async (folder: string): Promise<string> => {
  const drop = join(folder, 'drop');
  await mkdir(drop);
  await writeFile(join(drop, 'berta.txt'), 'Berta Beispiel\nNurse on a ward');
  await writeFile(join(drop, 'broken.pdf'), '%PDF-1.7\nthis is not the rest of it');
  await writeFile(join(drop, turned), 'Anna Muster\nNurse\u009B2J \u202Ein a clinic');
  return drop;
};

test('a new store takes a passphrase that the window would refuse, or leaves something behind', async () => {
  const folder = await tempFolder();
  const short = cliAt(join(folder, 'store'), 'nine char')('store', 'create');
  expect(short.status).toBe(2);
  expect(short.stderr).toMatch(/^The passphrase needs at least 10 characters\. Nothing was made\./);
  expect(short.stdout).toBe('');
  expect(await readdir(folder)).toEqual([]);
});

test('the road through the house does not hold without a window, or prints what steers a terminal', async () => {
  const folder = await tempFolder();
  const cli = cliAt(join(folder, 'store'));
  expect(told(cli('store', 'create'))).toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){8}$/);
  expect(cli('store', 'create').status).toBe(1);
  const job = told(cli('job', 'create', '--title', 'Nurse \u202E\u0085\u001B[2J'));
  expect(told(cli('job', 'list'))).toMatch(/Nurse ⟨RLO⟩⟨U\+0085⟩⟨ESC⟩\[2J$/);

  const imported = told(cli('job', 'import', job, await dropIn(folder)));
  expect(imported).not.toMatch(raw);
  expect(imported.split('\n').map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ['read', 'anna⟨RLO⟩txt.exe.txt'],
    ['read', 'berta.txt'],
    ['failed', 'broken.pdf'],
  ]);
  expect(told(cli('job', 'files', job))).toBe(imported);
  const [anna] = told(cli('job', 'files', job, '--json'))
    .split('\n')
    .map((line): { name: string; documentId: string } => JSON.parse(line));
  expect(anna?.name).toBe(turned);

  const opened = told(cli('document', 'open', anna?.documentId ?? ''));
  expect(opened).toMatch(/^Anna Muster\n.*Nurse/);
  expect(opened).not.toMatch(raw);
  const found = told(cli('document', 'search', 'clinic'));
  expect(found).toContain('anna⟨RLO⟩txt.exe.txt');
  expect(found).toMatch(/\n1 found$/);
  expect(found).not.toMatch(raw);

  expect(told(cli('undo'))).toMatch(/^Undone: /);
  expect(told(cli('job', 'files', job))).toBe('');
  expect(told(cli('document', 'search', 'clinic'))).toBe('0 found');
  expect(told(cli('redo'))).toMatch(/^Done again: /);
  expect(told(cli('document', 'search', 'clinic'))).toMatch(/\n1 found$/);
  const nothing = cli('redo');
  expect([nothing.status, nothing.stderr]).toEqual([1, expect.stringContaining('There is nothing to redo.')]);
});

test.each([
  [['bogus'], 'There is no command “bogus”.'],
  [['constructor'], 'There is no command “constructor”.'],
  [['job', 'bogus'], 'There is no “job bogus”'],
  [['job'], '“job” needs one more word'],
  [['job', 'create'], 'Say what the job is called'],
  [['job', 'files', 'bogus'], 'Say which job'],
  [['job', 'import', '01890000-0000-7000-8000-000000000000'], 'Say which files or folders'],
  [['store', 'bogus'], 'There is no “store bogus”'],
  [['store', 'restore', '../x'], 'Say which backup'],
  [['document', 'bogus', '01890000-0000-7000-8000-000000000000'], 'There is no “document bogus”'],
  [['document', 'search'], 'Say which words'],
  [['undo', 'bogus'], '“undo” takes no further word'],
  [['screen', '--resumes', 'x'], 'Say which posting'],
  [['job', 'list', '--bogus'], "Unknown option '--bogus'"],
])('%j runs something that was not meant, or is answered with a program’s own words', (words, sentence) => {
  const { status, stdout, stderr } = cliAt(join(root, 'no-such-folder'))(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.startsWith(sentence)).toBe(true);
  const named = ['bogus', 'constructor'].includes(words[0] ?? '') ? 'undo' : words[0];
  expect(stderr).toContain(`\n  ${named} `);
  expect(stderr).not.toMatch(/[{}]|\n {4}at /);
});

test('a reader that has read enough (“| head”) gets a trace, or a program that goes on', async () => {
  const data = join(await tempFolder(), 'store');
  for (const words of [['help'], ['skills', 'list'], ['nothing-like-it']]) {
    const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...words, '--data', data]);
    let said = '';
    child.stderr.on('data', (bytes) => {
      said += bytes;
    });
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([0, 2, 141]).toContain(code);
    expect(said).not.toMatch(/EPIPE|node:/);
  }
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `'${process.execPath}' '${join(root, 'out', 'main', 'cli.js')}' help | head -n 1`],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});
