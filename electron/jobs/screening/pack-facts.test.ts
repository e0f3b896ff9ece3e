import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKnowledge } from '../../engine/knowledge';
import { readDocument } from '../../engine/pipeline';
import { prepareCandidate } from '../../engine/prepare-candidate';
import { packFacts, unpackFacts } from './pack-facts';
import { packPassages, unpackPassages } from './pack-passages';

const samples = join('resources', 'samples', 'resumes');

test.each(['jonas-bergstad.txt', 'kyle-vandermeersch.txt'])(
  'what %s holds comes back as something else',
  async (name) => {
    const read = await readDocument(await readFile(join(samples, name)), { name });
    if (!read.ok || !read.value.content) throw new Error('unread');
    const { passages, candidate } = prepareCandidate(read.value.content, await openKnowledge());
    const { facts } = candidate;
    expect({ ...unpackFacts(packFacts(facts)) }).toEqual(facts);
    const back = unpackPassages(packPassages(passages));
    expect(passages.map((_, at) => back.at(at))).toEqual(
      passages.map(({ quote, spans }) => ({ quote, spans })),
    );
    expect([back.length, back.at(passages.length)]).toEqual([passages.length, undefined]);
  },
);

test('an empty document has a passage', () => {
  expect(unpackPassages(packPassages([])).length).toBe(0);
});
