import { explain } from '@shared/errors/explain';
import { plainText } from '@shared/model/text';
import { expect, test } from 'vitest';
import { type ReadDocument, readDocument } from '../../electron/engine/pipeline';
import { maxCharacters } from '../../electron/engine/text/make-text';
import { makeRandom, mutate } from '../support/files/mutate';
import { seedFiles } from '../support/files/seed-files';

const seeds = Object.entries(seedFiles());
const rounds = 8;
const most = { memberBytes: 200 * 1024 * 1024, members: 2000 };

/** The same damage in every run: a number that fails here can be read again alone. */
test.each(seeds)('%s, damaged in eight ways, throws, floods or says nothing', async (name, bytes) => {
  for (let round = 0; round < rounds; round += 1) {
    const random = makeRandom(round * 31 + name.length * 1009 + (name.charCodeAt(2) || 0));
    const other = seeds[Math.floor(random() * seeds.length)]?.[1] ?? bytes;
    const read = await readDocument(mutate(bytes, random, other), { name });
    if (read.ok) expectBounded(read.value);
    else expect(explain(read.error.kind).remedy).not.toBe('');
  }
});

const expectBounded = ({ content, members }: ReadDocument): void => {
  expect(content !== null || members.length > 0).toBe(true);
  expect(members.length).toBeLessThanOrEqual(most.members);
  expect(members.reduce((sum, member) => sum + member.bytes.length, 0)).toBeLessThanOrEqual(most.memberBytes);
  if (content !== null) expect(plainText(content.text).length).toBeLessThanOrEqual(maxCharacters * 1.2);
};
