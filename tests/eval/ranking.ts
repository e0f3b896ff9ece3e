// npm run eval -- ranking --labels PATH: does the engine put the sentence that meets a requirement first, and know that it does?
import { parseArgs } from 'node:util';
import { openKnowledge } from '../../electron/engine/knowledge';
import { likeness } from '../../electron/engine/meaning/meaning';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { makeRequirement } from '../../electron/engine/score/requirement';
import { strengthOf } from '../../electron/engine/score/strength';
import { type EvalCommand, refuse, say } from './eval-command';
import { drawn, judge, measure, type Row } from './ranking/judge';
import { passageOf } from './ranking/passage-of';
import { type Group, readLabels } from './ranking/read-labels';
import { bm25Scores, type Scorer, tfIdfScores } from './ranking/reference-rankers';
import { reciprocalRank, type Told } from './ranking/tell-apart';

export const ranking: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      labels: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.labels) return refuse('ranking --labels PATH [--worst N] [--json]');
  const groups = await readLabels(values.labels);
  const texts = groups.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const known = await openKnowledge();
  const scorers: Record<string, Scorer> = {
    ours: ours(texts, known),
    bm25: bm25Scores(texts),
    tfIdf: tfIdfScores(texts),
    cosine: cosine(texts, known),
  };
  const rows = Object.entries(scorers).map(([name, scorer]) => measure(name, judge(groups, scorer)));
  if (values.json) return say(JSON.stringify({ requirements: groups.length, sentences: texts.length, rows }));
  say(`${groups.length} requirements, ${texts.length} sentences, ${drawn} drawn beside each`);
  for (const row of rows) showRow(row);
  const most = Number(values.worst ?? 0);
  if (most > 0) showWorst(groups, ours(texts, known), most);
};

/** Passages of one sentence each, as evidence makes them. */
const ours = (texts: readonly string[], known: Knowledge): Scorer => {
  const passages = texts.map((text) => passageOf(text, known));
  const vectors = passages.map(({ says }) => known.meaning?.embed(says) ?? null);
  return (query) => {
    const requirement = makeRequirement(query, known);
    const { vector: asked } = requirement;
    return passages.map((passage, at) => {
      const vector = vectors[at];
      const meant = asked && vector ? likeness(asked, vector) : null;
      return strengthOf(requirement, { ...passage, meant }, known.lexicon);
    });
  };
};

const cosine = (texts: readonly string[], { meaning }: Knowledge): Scorer => {
  const vectors = texts.map((text) => meaning?.embed(text) ?? null);
  return (query) => {
    const asked = meaning?.embed(query);
    return vectors.map((vector) => (asked && vector ? likeness(asked, vector) : 0));
  };
};

const showWorst = (groups: readonly Group[], scorer: Scorer, most: number): void => {
  const judged = judge(groups, scorer);
  const worst = judged.toSorted((one, other) => reciprocalRank(one.all) - reciprocalRank(other.all));
  for (const { group, own, all } of worst.slice(0, most)) {
    say(`${reciprocalRank(all).toFixed(2)} ${group.sector} ${group.line}: ${group.requirement}`);
    for (const [at, { text, meets, why }] of group.sentences.entries())
      say(`   ${String(own[at]?.strength).padStart(5)} ${meets ? '+' : '-'} ${why}: ${text}`);
  }
};

const showRow = (row: Row): void => {
  for (const half of ['all', 'even', 'odd'] as const) {
    const { mrr, labelled, withDrawn } = row[half];
    say(
      `${row.name.padEnd(7)} ${half.padEnd(4)}  MRR ${mrr.toFixed(3)}  labelled ${told(labelled)}  with drawn ${told(withDrawn)}`,
    );
  }
};

const told = ({ precision, recall, f1 }: Told): string =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
