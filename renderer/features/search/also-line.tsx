import { visibleText } from '@shared/lib/visible-text';
import type { SearchAnswer } from '@shared/model/search';

/** Other words for the same skill that were looked for as well: nothing is found in secret. */
export const AlsoLine = ({ also }: Pick<SearchAnswer, 'also'>) => (
  <p className="search-also">
    Also looked for:{' '}
    {also
      .map(({ typed, names }) => `${names.map(visibleText).join(', ')} (for ${visibleText(typed)})`)
      .join('; ')}
  </p>
);
