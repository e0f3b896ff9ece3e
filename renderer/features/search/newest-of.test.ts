import type { ApplicationId, JobId } from '@shared/model/id';
import { expect, test } from 'vitest';
import { newestOf } from './newest-of';

const applied = (title: string, appliedAt: string) => ({
  applicationId: title as ApplicationId,
  jobId: title as JobId,
  title,
  stage: 'new' as const,
  appliedAt,
});

test('a hit opens an application of years ago, or somebody without one breaks the page', () => {
  const all = [applied('Cook', '2024-02-01T08:00:00.000Z'), applied('Chef', '2026-01-01T08:00:00.000Z')];
  expect(newestOf(all)?.title).toBe('Chef');
  expect(newestOf([])).toBeUndefined();
});
