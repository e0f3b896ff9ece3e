// npm run eval -- skills --skillspan FILE: skills found in sentences of job advertisements, against tagged ones.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { askedSkills } from '../../electron/engine/skills/asked-skills';
import { skillLexicon } from '../../electron/engine/skills/skill-lexicon';
import { type EvalCommand, refuse, say } from './eval-command';

type Sentence = { readonly tokens: readonly string[]; readonly tags_knowledge: readonly string[] };
type Span = readonly [from: number, to: number];

export const skills: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      skillspan: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.skillspan) return refuse('skills --skillspan FILE [--worst N] [--json]');
  const lines = (await readFile(values.skillspan, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const counts = { found: 0, tagged: 0, foundRight: 0, taggedFound: 0, exact: 0 };
  const missed = new Map<string, number>();
  const wrong = new Map<string, number>();
  for (const line of lines) {
    const sentence = JSON.parse(line) as Sentence;
    const text = sentence.tokens.join(' ');
    const tagged = taggedSpans(sentence);
    const found = foundSpans(text);
    counts.found += found.length;
    counts.tagged += tagged.length;
    counts.foundRight += found.filter((each) => tagged.some((other) => overlaps(each, other))).length;
    counts.taggedFound += tagged.filter((each) => found.some((other) => overlaps(each, other))).length;
    counts.exact += tagged.filter((each) =>
      found.some((other) => each[0] === other[0] && each[1] === other[1]),
    ).length;
    for (const span of tagged)
      if (!found.some((other) => overlaps(span, other))) count(missed, text.slice(...span));
    for (const span of found)
      if (!tagged.some((other) => overlaps(span, other))) count(wrong, text.slice(...span));
  }
  const overlap = f1(counts.foundRight / counts.found, counts.taggedFound / counts.tagged);
  const exact = f1(counts.exact / counts.found, counts.exact / counts.tagged);
  if (values.json) return say(JSON.stringify({ sentences: lines.length, ...counts, overlap, exact }));
  say(`${lines.length} sentences, ${counts.tagged} tagged, ${counts.found} found`);
  say(
    `overlap  precision ${shown(overlap.precision)}  recall ${shown(overlap.recall)}  F1 ${shown(overlap.f1)}`,
  );
  say(`exact    precision ${shown(exact.precision)}  recall ${shown(exact.recall)}  F1 ${shown(exact.f1)}`);
  const most = Number(values.worst ?? 0);
  if (most > 0)
    for (const [name, those] of [
      ['missed', missed],
      ['wrong', wrong],
    ] as const)
      say(`${name}: ${top(those, most)}`);
};

const taggedSpans = ({ tokens, tags_knowledge: tags }: Sentence): readonly Span[] => {
  const spans: [number, number][] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const tag = tags[index] ?? 'O';
    const last = spans.at(-1);
    if (tag === 'B') spans.push([at, at + token.length]);
    else if (tag === 'I' && last) last[1] = at + token.length;
    at += token.length + 1;
  }
  return spans;
};

const foundSpans = (text: string): readonly Span[] =>
  askedSkills(text, skillLexicon()).map(({ start, end }) => [start, end]);

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

const f1 = (precision: number, recall: number) => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const count = (of: Map<string, number>, words: string): void => {
  of.set(words, (of.get(words) ?? 0) + 1);
};
const top = (of: ReadonlyMap<string, number>, most: number): string =>
  [...of]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([words, times]) => `${words} ${times}`)
    .join(' · ');
const shown = (value: number): string => value.toFixed(3);
