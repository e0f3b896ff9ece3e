import { sayCount, sayNumber } from '../../lib/say-count';

type Found = { readonly total: number; readonly isMore: boolean };

/** Counting ends at a thousand. */
export const sayFound = ({ total, isMore }: Found): string =>
  isMore ? `${sayNumber(total)}+ documents` : sayCount(total, 'document');
