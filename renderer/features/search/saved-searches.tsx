import { visibleText } from '@shared/lib/visible-text';
import type { SavedSearch } from '@shared/model/search';
import X from 'lucide-react/icons/x';
import { failureWords } from '../../api/failure-words';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayCount } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { SyntaxList } from './search-help';

/** Before anything is typed: what was asked before, with how much fits today, and how questions are written. */
export const SavedSearches = ({ onSearch }: { readonly onSearch: (words: string) => void }) => {
  const saved = useRequest('search.saved', null, ['history.changed', 'jobs.changed']);
  const { act, failure } = useAct();
  const shownFailure = failure ?? saved.failure;
  return (
    <>
      <PageHead title="Search" takesFocus={false} note="In all documents of all jobs." />
      <div className="search-start">
        {shownFailure === undefined ? null : <ProblemNote {...failureWords(shownFailure)} />}
        {saved.value === undefined || saved.value.length === 0 ? null : (
          <section aria-label="Saved searches">
            <h2>Saved searches</h2>
            <ul className="saved" data-first>
              {saved.value.map((search) => (
                <SavedLine
                  key={search.id}
                  search={search}
                  onSearch={() => onSearch(search.words)}
                  onForget={() => void act('search.forget', { id: search.id })}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-label="How to search">
          <h2>How to search</h2>
          <SyntaxList />
        </section>
      </div>
    </>
  );
};

type SavedLineProps = {
  readonly search: SavedSearch;
  readonly onSearch: () => void;
  readonly onForget: () => void;
};

const SavedLine = ({ search, onSearch, onForget }: SavedLineProps) => (
  <li>
    <span className="saved-words">
      <Button look="link" onPress={onSearch}>
        <bdi>{visibleText(search.name)}</bdi>
      </Button>
      {search.name === search.words ? null : <bdi className="soft">{visibleText(search.words)}</bdi>}
    </span>
    <span className="soft">{sayCount(search.total, 'document')}</span>
    <IconButton label={`Forget ${visibleText(search.name)}`} onPress={onForget}>
      <X aria-hidden />
    </IconButton>
  </li>
);
