// What the teacher has said already, kept in .cache: another way of training does not ask it again.
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';

const folder = join(root, '.cache', 'taught');
const [lines, vectors] = [join(folder, 'lines.txt'), join(folder, 'vectors.bin')];
const atOnce = 6400;

/** For each list of tokens its vector, one after the other; `embed` is asked for those that are missing. */
export const taughtVectors = async (lists, { width, embed, say }) => {
  const { places, data } = await readTaught(width);
  const keys = lists.map((list) => list.join(' '));
  const missing = [...new Set(keys)].filter((key) => !places.has(key));
  const added = new Map();
  for (let from = 0; from < missing.length; from += atOnce) {
    const some = missing.slice(from, from + atOnce);
    const said = await embed(some.map((key) => key.split(' ').map(Number)));
    await appendFile(vectors, new Uint8Array(said.buffer));
    await appendFile(lines, `${some.join('\n')}\n`);
    for (const [at, key] of some.entries()) added.set(key, said.subarray(at * width, (at + 1) * width));
    say(`  ${from + some.length} of ${missing.length}`);
  }
  const out = new Float32Array(lists.length * width);
  for (const [at, key] of keys.entries()) {
    const place = places.get(key);
    out.set(
      place === undefined ? added.get(key) : data.subarray(place * width, (place + 1) * width),
      at * width,
    );
  }
  return { data: out, width };
};

const readTaught = async (width) => {
  await mkdir(folder, { recursive: true });
  if (!existsSync(lines)) return { places: new Map(), data: new Float32Array() };
  const keys = (await readFile(lines, 'utf8')).trimEnd().split('\n');
  const bytes = await readFile(vectors);
  const data = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
  if (data.length !== keys.length * width) throw new Error(`${folder} was cut short: remove it`);
  return { places: new Map(keys.map((key, place) => [key, place])), data };
};
