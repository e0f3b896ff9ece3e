// node scripts/meaning/distil.mjs: makes resources/meaning from a sentence model, once; no layer of it is shipped.
// One row for each piece of a word, so that the sum of a sentence's rows points where the model points.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { mainDirections, project } from './main-directions.mjs';
import { makeSentences } from './make-sentences.mjs';
import { openTeacher } from './teacher.mjs';
import { trainRows } from './train-rows.mjs';

const dimensions = 128;
const say = (words) => process.stdout.write(`${words}\n`);

const teacher = await openTeacher();
const sentences = await makeSentences(teacher.pieces);
say(`${sentences.length} sentences, ${teacher.pieces.length} pieces`);

const kept = teacher.pieces
  .map((piece, id) => ({ piece, id }))
  .filter(({ piece }) => /^(?:##)?[a-z0-9+#&%$€£.@/'-]+$/.test(piece));
const alone = await teacher.embedAll(
  kept.map(({ id }) => [id]),
  say,
);
const tokens = sentences
  .map((sentence) => teacher.cut(sentence))
  .filter((ids) => ids.length > 0 && ids.length < 60);
const meant = await teacher.embedAll(tokens, say);

const directions = mainDirections(someOf(meant, 30_000), dimensions);
const rowOf = new Map(kept.map(({ id }, row) => [id, row]));
const rows = trainRows({
  start: project(alone, directions),
  targets: project(meant, directions),
  lines: tokens.map((ids) => ids.flatMap((id) => rowOf.get(id) ?? [])),
  dimensions,
  say,
});

const folder = join(root, 'resources', 'meaning');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'pieces.txt'), `${kept.map(({ piece }) => piece).join('\n')}\n`);
await writeFile(join(folder, 'rows.bin'), toBytes(rows));
say(`${kept.length} rows of ${dimensions}`);

/** Evenly from all of them: the directions are the same, in a quarter of a minute. */
function someOf({ data, width }, most) {
  const every = Math.ceil(data.length / width / most);
  const rows = Array.from({ length: Math.floor(data.length / width / every) }, (_, at) => at * every * width);
  const some = new Float32Array(rows.length * width);
  for (const [at, from] of rows.entries()) some.set(data.subarray(from, from + width), at * width);
  return { data: some, width };
}

/** All rows share one scale; the few figures beyond it are cut. */
function toBytes(floats) {
  const sorted = Float32Array.from(floats, Math.abs).sort();
  const most = sorted[Math.floor(sorted.length * 0.9995)];
  return Int8Array.from(floats, (value) => Math.max(-127, Math.min(127, Math.round((value / most) * 127))));
}
