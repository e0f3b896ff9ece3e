import type { DocumentId } from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';
import { bucketOf } from './file-words';

export type HealthBucket = {
  readonly words: string;
  readonly count: number;
  readonly tone: 'good' | 'plain' | 'bad' | 'warn';
};

/** What came of an import, in buckets: what is fine first, then the troubles, the most frequent before. */
export const healthReport = (
  files: Iterable<ImportFile>,
  versions: ReadonlySet<DocumentId | null>,
): readonly HealthBucket[] => {
  let read = 0;
  let duplicates = 0;
  let withFindings = 0;
  let otherwise = 0;
  let again = 0;
  const troubles = new Map<string, number>();
  for (const file of files) {
    if (file.state === 'read') read += 1;
    if (file.state === 'duplicate') duplicates += 1;
    // What is there twice is told of once.
    if (file.state === 'read' && (file.findings ?? 0) > 0) withFindings += 1;
    if (file.state === 'read' && file.otherwise) otherwise += 1;
    if (file.state === 'read' && versions.has(file.documentId)) again += 1;
    if (file.state !== 'failed') continue;
    const bucket = bucketOf(file.problem);
    troubles.set(bucket, (troubles.get(bucket) ?? 0) + 1);
  }
  const all: readonly HealthBucket[] = [
    { words: 'read', count: read, tone: 'good' },
    { words: duplicates === 1 ? 'duplicate' : 'duplicates', count: duplicates, tone: 'plain' },
    ...[...troubles]
      .sort(([, one], [, other]) => other - one)
      .map(([words, count]): HealthBucket => ({ words, count, tone: 'bad' })),
    { words: 'perhaps another version of the same person', count: again, tone: 'plain' },
    { words: 'not a resume', count: otherwise, tone: 'plain' },
    { words: 'with hidden text', count: withFindings, tone: 'warn' },
  ];
  return all.filter((bucket) => bucket.count > 0);
};
