// Sentences of postings and resumes over all sectors, put together from the lexicon's names and plain templates.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { frames, objects, verbs } from './frames.mjs';

/** `pieces`: the teacher's vocabulary, so that also words of no lexicon are heard among others. */
export const makeSentences = async (pieces) => {
  const files = await lexiconNames();
  const names = files.flat();
  const sentences = new Set(names);
  for (const those of files)
    for (const name of those) {
      const pick = picker(name);
      for (let times = 0; times < 3; times += 1)
        sentences.add(pick(frames).replace('X', name).replace('Y', pick(those)));
    }
  for (const sentence of wordsInCompany(pieces.filter((piece) => /^[a-z]{3,}$/.test(piece))))
    sentences.add(sentence);
  const next = chance(7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  for (const verb of verbs)
    for (const object of objects) {
      if (next() < 0.35) sentences.add(`${verb} ${object}`);
      if (next() < 0.1) sentences.add(`${verb} ${object} and ${pick(objects)}`);
      if (next() < 0.1) sentences.add(`${verb} ${object} with ${pick(names)}`);
    }
  for (const line of await ownLines()) sentences.add(line);
  return [...sentences].map(asWritten);
};

/** Half of those that are sentences end like one. */
const asWritten = (sentence) =>
  sentence.includes(' ') && picker(sentence)([true, false]) ? `${sentence}.` : sentence;

const wordsInCompany = (words) =>
  words.flatMap((word) => {
    const pick = picker(word);
    return [
      `${pick(verbs)} ${word} and ${pick(words)}`,
      `${word} ${pick(words)} ${pick(words)}`,
      `${pick(verbs)} ${pick(objects)} with ${word}`,
      `${pick(words)} ${word} for ${pick(objects)}`,
    ];
  });

/** File by file: what stands beside a name in a sentence is of its own trade. Only English is learned. */
const lexiconNames = async () => {
  const files = [];
  for (const file of globSync('resources/lexicon/skills/*.txt', { cwd: root }).sort()) {
    const names = [];
    for (const line of (await readFile(join(root, file), 'utf8')).split('\n')) {
      const [, said] = /^[a-z0-9-]+: ([^<~]+?)(?:\s+[<~?] .*)?$/.exec(line.trim()) ?? [];
      for (const name of (said ?? '').split(';')) {
        const words = name.trim().replace(/^=|\?$/g, '');
        if (words.length > 2 && !/[^ -~]/.test(words)) names.push(words);
      }
    }
    files.push(names);
  }
  return files;
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

/** The same picks for the same name, whatever else there is. */
const picker = (name) => {
  const next = chance([...name].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7));
  next();
  return (list) => list[Math.floor(next() * list.length)];
};

const chance = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};
