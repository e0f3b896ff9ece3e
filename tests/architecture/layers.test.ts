import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Who may import whom: a file belongs to the longest name that its path begins with, and may import its own zone. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'shared/lib': [],
  'shared/errors': ['shared/lib'],
  'shared/model': ['shared/lib', 'shared/errors'],
  'shared/sync': ['shared/lib', 'shared/errors', 'shared/model'],
  'shared/ipc': ['shared/lib', 'shared/errors', 'shared/model'],
  'electron/platform': ['shared'],
  'electron/db': ['shared', 'electron/platform'],
  'electron/engine/intake': ['shared'],
  'electron/engine/text': ['shared', 'type electron/engine/intake', 'resources'],
  'electron/engine/profile': ['shared', 'type electron/engine/text', 'resources'],
  // What the lexicon and the meaning of words know; stages lean on it, it leans on none.
  'electron/engine/skills': ['shared', 'resources'],
  'electron/engine/meaning': ['shared', 'resources'],
  'electron/engine/evidence': [
    'shared',
    'type electron/engine/text',
    'type electron/engine/profile',
    'electron/engine/skills',
    'electron/engine/meaning',
  ],
  // What is private is known where it is read: the words for it are taken from there, nothing else is.
  'electron/engine/redact': [
    'shared',
    'type electron/engine/text',
    'electron/engine/evidence/private-words',
    'electron/engine/profile/fold-text',
    'electron/engine/profile/dates/find-dates',
    'electron/engine/profile/contact/pieces',
    'electron/engine/profile/contact/places',
    'electron/engine/profile/contact/link-address',
    'electron/engine/profile/address/address-labels',
    'electron/engine/profile/name/name-labels',
  ],
  'electron/engine/criteria': ['shared', 'electron/engine/skills', 'electron/engine/meaning', 'resources'],
  'electron/engine/score': [
    'shared',
    'type electron/engine/evidence',
    'type electron/engine/criteria',
    'electron/engine/skills',
    'electron/engine/meaning',
  ],
  'electron/engine/shortlist': ['shared', 'type electron/engine/score'],
  'electron/engine': ['shared', 'electron/engine'],
  'electron/sync': ['shared', 'electron/db', 'electron/platform'],
  // The reader is a process of its own: it sees the engine and nothing that holds a key or a path.
  'electron/jobs/reader': ['shared', 'electron/engine'],
  'electron/jobs': [
    'shared',
    'electron/platform',
    'electron/db',
    'electron/sync',
    'electron/engine',
    'electron/jobs',
  ],
  'electron/ipc': ['shared', 'type electron/platform', 'electron/db', 'electron/sync', 'electron/jobs'],
  'electron/preload.ts': ['shared'],
  electron: ['shared', 'electron'],
  'renderer/lib': ['shared/lib'],
  'renderer/ui': ['shared/lib', 'renderer/lib'],
  'renderer/api': ['shared', 'renderer/lib'],
  'renderer/app': ['shared', 'renderer'],
  renderer: ['shared', 'renderer/app', 'renderer/api', 'renderer/ui'],
};
const featureMayImport = [
  'shared/model',
  'shared/errors',
  'shared/ipc',
  'shared/lib',
  'renderer/api',
  'renderer/ui',
  'renderer/lib',
];

/** The packages of Node and Electron, and who alone may touch them; a folder, or a file with its reason. */
const mayTouch: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'node:fs': {
    'electron/platform': 'what touches the disk',
    'electron/db/backups.ts': 'moves whole folders of the store about',
    'electron/db/blobs.ts': 'lists and removes sealed files',
    'electron/db/vault.ts': 'names a store once it is whole',
    'electron/db/key/vault-file.ts': 'reads one small file of its own',
    'electron/jobs/load-samples.ts': 'reads what is packed with the app',
    'electron/engine/text/ocr/recogniser.ts': 'reads the data of its languages, which is packed with the app',
    'electron/jobs/reader/seal-off.ts': 'takes it away',
    'electron/jobs/reader/spawn-child-reader.ts': 'names folders as the permission model does',
    'electron/app/choose-data-folder.ts': 'runs before anything else is open',
    'electron/cli': 'reads the files that are named on the command line',
  },
  electron: {
    'electron/app': 'the shell',
    'electron/main.ts': 'the shell',
    'electron/preload.ts': 'the bridge',
    'electron/ipc/serve-requests.ts': 'who asks is known to Electron only',
    'electron/jobs/reader/spawn-utility-reader.ts': 'the app starts its readers so',
  },
  'better-sqlite3': { 'electron/db': 'the store' },
  keytar: { 'electron/platform/keychain.ts': 'the keychain' },
};

type Import = { readonly from: string; readonly to: string; readonly isType: boolean };

const sources = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$/.test(path));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const importsOf = (path: string): Import[] =>
  [
    ...textOf(path).matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, named, lazy, bare]) => {
    const to = named ?? lazy ?? bare ?? '';
    const target = to.startsWith('.') ? posix.join(dirname(path), to) : to.replace(/^@shared\//, 'shared/');
    return { from: path, to: target, isType: type !== undefined };
  });

const imports = sources.flatMap(importsOf);
const isIn = (path: string, zone: string): boolean =>
  path === zone || path.startsWith(`${zone}/`) || `${path}.ts` === zone;
const zoneOf = (path: string): string =>
  /^renderer\/features\/[^/]+/.exec(path)?.[0] ??
  Object.keys(mayImport)
    .filter((zone) => isIn(path, zone))
    .sort((a, b) => b.length - a.length)[0] ??
  'nowhere';
const isOurs = ({ to }: Import): boolean => /^(shared|electron|renderer|server|tests|scripts)\//.test(to);
const said = ({ from, to }: Import): string => `${from} -> ${to}`;

test('a folder imports what stands above or beside it', () => {
  expect(imports.filter(isOurs).length).toBeGreaterThan(300);
  const wrong = imports.filter(isOurs).filter(({ from, to, isType }) => {
    const zone = zoneOf(from);
    const allowed = mayImport[zone] ?? (zone.startsWith('renderer/features/') ? featureMayImport : []);
    const isAllowed = (name: string): boolean =>
      name.startsWith('type ') ? isType && isIn(to, name.slice(5)) : isIn(to, name);
    return zoneOf(to) !== zone && !allowed.some(isAllowed);
  });
  expect(wrong.map(said)).toEqual([]);
});

test('a package that reaches the machine is touched by somebody who has no reason to', () => {
  const wrong = imports.filter((each) => {
    const { from, to, isType } = each;
    if (isOurs(each)) return false;
    const name = Object.keys(mayTouch).find((each) => to === each || to.startsWith(`${each}/`));
    return (
      name !== undefined && !isType && !Object.keys(mayTouch[name] ?? {}).some((zone) => isIn(from, zone))
    );
  });
  expect(wrong.map(said)).toEqual([]);
});

test('the shared realm or the window needs Node', () => {
  const wrong = imports.filter(
    ({ from, to }) => !from.startsWith('electron/') && /^(node:|electron$|better-sqlite3|keytar)/.test(to),
  );
  expect(wrong.map(said)).toEqual([]);
  const foreign = imports.filter(
    (each) => each.from.startsWith('shared/') && !isOurs(each) && each.to !== 'zod',
  );
  expect(foreign.map(said)).toEqual([]);
});

test('something is written past the one door', () => {
  const writers = sources.filter((path) => textOf(path).includes('.transact('));
  expect(writers.filter((path) => !/^electron\/(sync|db)\//.test(path))).toEqual([]);
});

test('the time is read elsewhere than from the clock', () => {
  const readers = sources.filter((path) => /\bDate\.now\b|new Date\(\)/.test(textOf(path)));
  expect(
    readers.filter((path) => path.startsWith('electron/') && !path.startsWith('electron/platform/')),
  ).toEqual([]);
});

test('a name says nothing, or a file hands on what lies elsewhere', () => {
  expect(
    sources.filter((path) => /^(utils?|helpers?|common|manager|data|misc|types)\.tsx?$/.test(basename(path))),
  ).toEqual([]);
  expect(sources.filter((path) => /^export \*|^export \{[^}]*\} from/m.test(textOf(path)))).toEqual([]);
});
