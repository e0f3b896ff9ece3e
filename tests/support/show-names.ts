import type { Page } from 'playwright';
import { answerOf } from './ask';

/** An office that hides nobody: rows carry the names of their files. */
export const showNames = async (page: Page): Promise<void> => {
  const office = await answerOf(page, 'office.read', null);
  await answerOf(page, 'office.change', { ...office, blind: false });
};
