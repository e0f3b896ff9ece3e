// Writes THIRD_PARTY.md: every package that reaches a person's machine, with its licence. What that is, is read
// from the lock file: the production dependencies, and what electron/, renderer/ and shared/ import and Vite
// bundles, each with all it depends on. Fails on a licence that is not permissive; --check fails when out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { root } from './setup/run.mjs';
import { SetupFailure, say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'Python-2.0', 'WTFPL', 'OFL-1.1'],
]);
const file = join(root, 'THIRD_PARTY.md');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const writeNotices = async ({ check }) => {
  await setup();
  const packages = shippedPackages(readJson('package-lock.json').packages);
  const refused = packages.filter((one) => !isPermissive(one.licence));
  if (refused.length > 0)
    throw new SetupFailure(
      `not a permissive licence: ${refused.map((one) => `${one.name} (${one.licence || 'none'})`).join(', ')}.`,
      'use another package for this.',
    );
  const text = notices(packages);
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text;
  if (check && !isCurrent) throw new SetupFailure('THIRD_PARTY.md is out of date.', 'run: npm run notices');
  if (!check && !isCurrent) writeFileSync(file, text);
  say(`${packages.length} packages of others, all with a permissive licence`);
};

const shippedPackages = (lock) => {
  const seen = new Map();
  const visit = (name, from) => {
    const path = resolveIn(lock, name, from);
    if (path === undefined || seen.has(path)) return;
    const entry = lock[path];
    seen.set(path, describe(path, name, entry));
    for (const next of dependenciesOf(entry)) visit(next, path);
  };
  for (const name of [...Object.keys(lock[''].dependencies), ...importedPackages(), 'electron'])
    visit(name, '');
  return [...seen.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
};

const describe = (path, name, entry) => ({
  name: entry.name ?? name,
  version: entry.version,
  licence: entry.license ?? licenceInside(path),
  // Another system's binary is not installed here, and the file has to come out the same everywhere.
  text: entry.os || entry.cpu ? '' : licenceText(join(root, path)),
});

/** As Node looks it up: the nearest node_modules upward. */
const resolveIn = (lock, name, from) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder}${folder ? '/' : ''}node_modules/${name}`;
    if (lock[path]) return path;
    if (folder === '') return undefined;
  }
};

/** Electron's own dependencies only fetch it. */
const dependenciesOf = (entry) =>
  entry.bin?.electron
    ? []
    : Object.keys({ ...entry.peerDependencies, ...entry.optionalDependencies, ...entry.dependencies }).filter(
        (name) => !name.startsWith('@types/') && !entry.peerDependenciesMeta?.[name]?.optional,
      );

const importedPackages = () => {
  const names = new Set();
  for (const realm of ['electron', 'renderer', 'shared'])
    for (const path of readdirSync(join(root, realm), { recursive: true })) {
      if (!/(?<!\.test)\.(?:tsx?|css)$/.test(path)) continue;
      for (const name of importsOf(readFileSync(join(root, realm, path), 'utf8'))) names.add(name);
    }
  return names;
};

const statement =
  /(?:^|[;\s])(?:(?:import|export)\s(?!type\b)[^'";]*?from\s*|import\s*\(?\s*|require\(|@import\s+(?:url\()?)['"]([^'"]+)['"]/g;

const importsOf = (source) =>
  [...source.matchAll(statement)]
    .map(([, path]) => path)
    .filter(
      (path) => /^(?:@[\w-]+\/)?[a-z]/i.test(path) && !path.startsWith('@shared/') && !path.includes(':'),
    )
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !builtinModules.includes(name));

/** `A OR B` needs one, `A AND B` needs both; a mixture is for a person to read. */
const isPermissive = (licence) => {
  const words = String(licence).replace(/[()]/g, '');
  if (words.includes(' AND ')) return words.split(' AND ').every((one) => permissive.has(one));
  return words.split(' OR ').some((one) => permissive.has(one));
};

const licenceInside = (path) => {
  if (!existsSync(join(root, path, 'package.json'))) return '';
  const { license, licenses } = readJson(join(path, 'package.json'));
  return license?.type ?? license ?? licenses?.map((one) => one.type).join(' OR ') ?? mitByText(path);
};

/** Some old packages bring the text and forget the field. */
const mitByText = (path) =>
  licenceText(join(root, path)).includes(
    'Permission is hereby granted, free of charge, to any person obtaining',
  )
    ? 'MIT'
    : '';

const licenceText = (folder) => {
  if (!existsSync(folder))
    throw new SetupFailure(
      `${folder} is in the lock file but not installed.`,
      'run: npm ci, then this again.',
    );
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.includes('node_modules/') && isLicenceFile(name.split('/').pop()))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
};

const isLicenceFile = (name) =>
  /^(?:licen[cs]e|copying|notice|ofl)(?:[-_.][\w.-]+)?$/i.test(name) && !/\.[cm]?js$/.test(name);

const notices = (packages) => {
  const packagesByText = new Map();
  for (const one of packages) packagesByText.set(one.text, [...(packagesByText.get(one.text) ?? []), one]);
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = [...packagesByText].filter(([text]) => text !== '').map(([text, of]) => section(text, of));
  return `${[head, ...rows].join('\n')}\n\n## Licence texts\n\n${texts.join('\n\n')}\n`;
};

const section = (text, packages) =>
  `### ${packages.map((one) => `${one.name} ${one.version}`).join(', ')}\n\n~~~text\n${text}\n~~~`;

const head = `# The work of others in Fairlead

Made by \`npm run notices\`; do not edit. Electron also brings the licences of Chromium and all it contains, as
\`LICENSES.chromium.html\` beside the program. Packages made for one system carry the licence of the package that
asks for them, and the notices of what was compiled into them in their own folder.

## Data

Names of places and their countries: [GeoNames](https://www.geonames.org/), Creative Commons Attribution 4.0, reduced.
Names of languages and countries: Unicode CLDR, Unicode License v3. Where each word table comes from is in
\`resources/lexicon/README.md\`.

Meanings of words: a table distilled from
[sentence-transformers/all-MiniLM-L6-v2](https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2), Apache License
2.0, and pieces of words out of its vocabulary; what was changed is in \`resources/meaning/README.md\`.

## Packages

| package | version | licence |
|---|---|---|`;

await writeNotices({ check: process.argv.includes('--check') }).catch(stopWith);
