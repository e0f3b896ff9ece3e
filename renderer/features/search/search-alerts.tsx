import { visibleText } from '@shared/lib/visible-text';
import { useEvent } from '../../api/use-event';
import { sayNumber } from '../../lib/say-count';
import { useNotify } from '../../ui/notify';

/** One quiet line after an import, wherever one is: how much of what came fits a saved search. */
export const SearchAlerts = () => {
  const notify = useNotify();
  useEvent('search.met', ({ searches }) =>
    notify(
      `New for saved searches: ${searches
        .map(({ name, fresh }) => `${visibleText(name)} (${sayNumber(fresh)})`)
        .join(', ')}`,
    ),
  );
  return null;
};
