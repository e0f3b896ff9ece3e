import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLexicon } from './check-lexicon';
import { parseLexicon } from './parse-lexicon';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'lexicon', 'skills');
const files = globSync('*.txt', { cwd: folder }).sort();

test.each(files)('a line of %s cannot be read', (file) => {
  const parsed = parseLexicon(readFileSync(join(folder, file), 'utf8'));
  expect(parsed.ok ? [] : parsed.error).toEqual([]);
});

test('a skill has two ids, a name says two things without a flag, or a relation leads nowhere or in a circle', () => {
  const entries = files.flatMap((file) => {
    const parsed = parseLexicon(readFileSync(join(folder, basename(file)), 'utf8'));
    return parsed.ok ? parsed.value : [];
  });
  expect(checkLexicon(entries)).toEqual([]);
});
