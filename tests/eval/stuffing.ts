// npm run eval -- stuffing: what hidden words earn (nothing), and what a stuffed list gains (a tenth of a criterion at most).
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Criteria } from '@shared/model/criterion';
import { openKnowledge } from '../../electron/engine/knowledge';
import type { Knowledge } from '../../electron/engine/score/knowledge';
import { attackFiles } from './attacks';
import type { AttackFile } from './attacks/attack-file';
import { column, handPdf } from './attacks/hand-pdf';
import { resumeLines } from './attacks/payloads';
import { wrapped } from './attacks/text/plain-file';
import { type EvalCommand, say } from './eval-command';
import { type ResumeFile, scoreResume, textFile } from './scoring/score-resume';
import { criteriaOfHidden, isHidden } from './stuffing/hidden-tricks';
import { type VisibleTrick, visibleTricks } from './stuffing/visible-tricks';

type Judged = {
  readonly name: string;
  /** Points of 100 more than without; of one criterion, the most. */
  readonly gain: number;
  readonly shown: boolean;
  readonly why: string;
};
const mostGain = 0.1;

export const stuffing: EvalCommand = async (typed) => {
  const { values } = parseArgs({ args: [...typed], options: { json: { type: 'boolean', default: false } } });
  const known = await openKnowledge();
  const hidden: Judged[] = [];
  const criteria = criteriaOfHidden(known.lexicon);
  const plain = await scoreResume(textFile('plain.txt', resumeLines.join('\n')), criteria, known);
  for (const file of (await attackFiles()).filter(isHidden))
    hidden.push(await judgeHidden(file, { criteria, known, without: plain?.score.score ?? 0 }));
  const visible: Judged[] = [];
  for (const trick of visibleTricks(known.lexicon, await postingsIn(join('tests', 'eval', 'postings'))))
    for (const file of filesOf(trick)) visible.push(await judgeVisible(trick, file, known));
  const earning = hidden.filter(({ gain }) => gain > 0);
  const gaining = visible.filter(({ gain }) => gain > mostGain);
  if (values.json)
    return say(JSON.stringify({ hidden: hidden.length, earning, visible: visible.length, gaining }));
  for (const { name, gain, why } of earning) say(`hidden, earns ${gain.toFixed(1)} points: ${name}: ${why}`);
  for (const { name, gain, why } of gaining)
    say(`visible, gains ${Math.round(gain * 100)} %: ${name}: ${why}`);
  const most = (those: readonly Judged[]): number => Math.max(0, ...those.map(({ gain }) => gain));
  say(
    `hidden   ${hidden.length} attacks: ${earning.length} earn something, at most ${most(hidden).toFixed(1)} points; ${hidden.filter(({ shown }) => shown).length} show in the figure with what is hidden`,
  );
  say(
    `visible  ${visible.length} attacks: ${gaining.length} gain more than 10 % of a criterion, at most ${Math.round(most(visible) * 100)} %`,
  );
};

const postingsIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [basename(name, '.txt'), await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  );
};

const judgeHidden = async (
  file: AttackFile,
  {
    criteria,
    known,
    without,
  }: { readonly criteria: Criteria; readonly known: Knowledge; readonly without: number },
): Promise<Judged> => {
  const scored = await scoreResume(file, criteria, known);
  if (!scored) return { name: file.name, gain: 0, shown: false, why: 'not read' };
  const { score, scoreWithHidden, parts } = scored.score;
  const earning = parts.filter(({ share }) => share > 0);
  return {
    name: file.name,
    gain: Math.round((score - without) * 10) / 10,
    shown: scoreWithHidden > score,
    why: earning
      .map(({ criterionId, share, evidence }) => `${criterionId} ${share} “${evidence?.quote.slice(0, 80)}”`)
      .join(' · '),
  };
};

/** As text, and drawn where one page holds it. */
const filesOf = ({ lines }: VisibleTrick): readonly ResumeFile[] => [
  textFile('resume.txt', lines.join('\n')),
  ...(wrapped(lines).length <= mostOnPage && lines.every((line) => /^[\x20-\x7e]*$/.test(line))
    ? [drawnFile(lines)]
    : []),
];

const mostOnPage = 64;
const drawnFile = (lines: readonly string[]): ResumeFile => ({
  name: 'resume.pdf',
  bytes: handPdf({ content: column(wrapped(lines), { step: 12, size: 9 }) }),
});

const judgeVisible = async (
  { name, criteria }: VisibleTrick,
  file: ResumeFile,
  known: Knowledge,
): Promise<Judged> => {
  const honest = file.name.endsWith('.pdf')
    ? drawnFile(resumeLines)
    : textFile('resume.txt', resumeLines.join('\n'));
  const without = await scoreResume(honest, criteria, known);
  const stuffed = await scoreResume(file, criteria, known);
  const gains = (stuffed?.score.parts ?? []).map((part, at) => ({
    part,
    gain: (part.share - (without?.score.parts[at]?.share ?? 0)) / 1000,
  }));
  const [worst] = gains.toSorted((one, other) => other.gain - one.gain);
  const label = criteria.items.find(({ id }) => id === worst?.part.criterionId)?.label ?? '';
  return {
    name: `${name} (${file.name})`,
    gain: worst?.gain ?? 0,
    shown: false,
    why: worst
      ? `${label.slice(0, 50)}: ${worst.part.reason} “${worst.part.evidence?.quote.slice(0, 80) ?? ''}”`
      : '',
  };
};
