// Entries of a shortlist -> the same with the words they were scored by, out of the documents' own evidence. For those
// that somebody looks at: a list of thousands goes without.
import type { Score } from '@shared/model/score';
import type { Store } from '../../db/open-store';
import { quoteAnswers } from '../../engine/score/quote-answers';
import { currentEvidence } from './current-evidence';
import { unpackPassages } from './pack-passages';
import type { Ranked } from './score-job';

export type Quoted = Omit<Ranked, keyof Score> & Score;

export const quoteScores = async (store: Store, entries: readonly Ranked[]): Promise<readonly Quoted[]> => {
  const quoted: Quoted[] = [];
  for (let from = 0; from < entries.length; from += atOnce) {
    const some = entries.slice(from, from + atOnce);
    const rows = await currentEvidence(
      store,
      some.map(({ documentId }) => documentId),
    );
    const passages = new Map(rows.map((row) => [row.document_id, row.passages]));
    for (const entry of some)
      quoted.push({ ...entry, ...quoteAnswers(entry, unpackPassages(passages.get(entry.documentId) ?? '')) });
  }
  return quoted;
};

const atOnce = 200;
