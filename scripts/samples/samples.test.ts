import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSamples } from './write-samples.mjs';

const committed = fileURLToPath(new URL('../../resources/samples', import.meta.url));
const byHand = ['.gitattributes', 'README.md'];
let made: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'samples-'));
  await writeSamples(made);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !byHand.includes(name))
    .sort();

const manifest = JSON.parse(readFileSync(join(committed, 'manifest.json'), 'utf8')) as {
  readonly postings: readonly { readonly file: string }[];
  readonly resumes: readonly {
    readonly file: string;
    readonly special: string | null;
    readonly sector: string | null;
    readonly country: string | null;
    readonly language: string | null;
  }[];
};
const differentIn = (key: 'sector' | 'country' | 'language') =>
  new Set(manifest.resumes.flatMap((resume) => resume[key] ?? [])).size;

describe('the sample files', () => {
  test('are what the generator makes, byte by byte: none was edited by hand, none depends on time or machine', () => {
    expect(filesIn(made)).toEqual(filesIn(committed));
    const changed = filesIn(made).filter(
      (name) => !readFileSync(join(made, name)).equals(readFileSync(join(committed, name))),
    );
    expect(changed).toEqual([]);
  });

  test('are all in the manifest, and the manifest names no file that is missing', () => {
    const named = [...manifest.postings, ...manifest.resumes].map(({ file }) => file);
    expect([...named, 'manifest.json'].sort()).toEqual(filesIn(committed));
  });

  test('cover enough people, sectors, countries and languages to try the screening with', () => {
    expect(manifest.postings).toHaveLength(2);
    expect(manifest.resumes.length).toBeGreaterThanOrEqual(24);
    expect(differentIn('sector')).toBeGreaterThanOrEqual(8);
    expect(differentIn('country')).toBeGreaterThanOrEqual(10);
    expect(differentIn('language')).toBeGreaterThanOrEqual(4);
  });

  test('keep one of each trouble that intake has to name', () => {
    const special = new Set(manifest.resumes.flatMap((resume) => resume.special ?? []));
    expect([...special].sort()).toEqual(['damaged', 'empty', 'hidden-text', 'password', 'scan']);
  });

  test('stay small enough to be installed with the app', () => {
    const bytes = filesIn(committed).reduce(
      (sum, name) => sum + readFileSync(join(committed, name)).length,
      0,
    );
    expect(bytes).toBeLessThan(2_000_000);
  });
});
