import type { JobId } from '@shared/model/id';
import type { Page } from 'playwright';
import { vi } from 'vitest';
import { answerOf } from './ask';

/** An import answers before its files are listed: no task waits then, either. */
export const importSettled = async (page: Page, jobId: JobId, files: number): Promise<void> => {
  await vi.waitUntil(
    async () => {
      const listed = await answerOf(page, 'import.listFiles', { jobId, offset: 0, limit: 100 });
      const isMoving = listed.files.some(({ state }) => state === 'queued' || state === 'reading');
      return (
        listed.total >= files && !isMoving && (await answerOf(page, 'app.status', null)).waitingTasks === 0
      );
    },
    { timeout: 90_000, interval: 100 },
  );
};
