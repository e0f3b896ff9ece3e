// Sentences of postings and resumes over all sectors, put together from the lexicon's names and plain templates.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { frames, objects, verbs } from './frames.mjs';

export const makeSentences = async () => {
  const names = await lexiconNames();
  const next = chance(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentences = new Set(names);
  for (const name of names)
    for (let times = 0; times < 3; times += 1)
      sentences.add(pick(frames).replace('X', name).replace('Y', pick(names)));
  for (const verb of verbs)
    for (const object of objects) {
      if (next() < 0.35) sentences.add(`${verb} ${object}`);
      if (next() < 0.1) sentences.add(`${verb} ${object} and ${pick(objects)}`);
      if (next() < 0.1) sentences.add(`${verb} ${object} with ${pick(names)}`);
    }
  for (const line of await ownLines()) sentences.add(line);
  return [...sentences];
};

const lexiconNames = async () => {
  const names = [];
  for (const file of globSync('resources/lexicon/skills/*.txt', { cwd: root }).sort())
    for (const line of (await readFile(join(root, file), 'utf8')).split('\n')) {
      const [, said] = /^[a-z0-9-]+: ([^<~]+?)(?:\s+[<~?] .*)?$/.exec(line.trim()) ?? [];
      for (const name of (said ?? '').split(';')) {
        const words = name.trim().replace(/^=|\?$/g, '');
        if (words.length > 2) names.push(words);
      }
    }
  return names;
};

/** What the samples' people and postings say. */
const ownLines = async () => {
  const lines = [];
  for (const file of globSync(
    [
      'scripts/samples/people/*.mjs',
      'resources/samples/postings/*.txt',
      'tests/eval/people/trades-english.ts',
    ],
    { cwd: root },
  ).sort())
    for (const [, single, double] of (await readFile(join(root, file), 'utf8')).matchAll(
      /'([^'\n]{15,200})'|^[-\s]*([A-Z][^\n'"`{}]{20,200})$/gm,
    ))
      lines.push((single ?? double).trim());
  return lines;
};

const chance = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};
