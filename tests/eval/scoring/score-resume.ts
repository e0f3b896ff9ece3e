import { createHash } from 'node:crypto';
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import type { Finding } from '@shared/model/text';
import { readDocument } from '../../../electron/engine/pipeline';
import { prepareCandidate } from '../../../electron/engine/prepare-candidate';
import type { Knowledge } from '../../../electron/engine/score/knowledge';
import { scoreCandidate } from '../../../electron/engine/score/score-candidate';

export type ResumeFile = { readonly name: string; readonly bytes: Uint8Array };
export type ResumeScore = {
  readonly score: Score;
  readonly findings: readonly Finding[];
  /** What was counted of each passage. */
  readonly counted: readonly string[];
};

export const textFile = (name: string, text: string): ResumeFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The whole road of one file, as the command line takes it; null: it could not be read. */
export const scoreResume = async (
  { name, bytes }: ResumeFile,
  criteria: Criteria,
  known: Knowledge,
): Promise<ResumeScore | null> => {
  const read = await readDocument(bytes, { name });
  if (!read.ok || !read.value.content) return null;
  const { content } = read.value;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const prepared = prepareCandidate(content, known);
  return {
    score: scoreCandidate({ sha256, ...prepared }, criteria, known),
    findings: content.text.findings,
    counted: prepared.passages.map(({ counted }) => counted.replace(/\s+/g, ' ')),
  };
};
