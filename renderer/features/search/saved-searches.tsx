import { visibleText } from '@shared/lib/visible-text';
import type { SavedSearch } from '@shared/model/search';
import Bell from 'lucide-react/icons/bell';
import BellOff from 'lucide-react/icons/bell-off';
import X from 'lucide-react/icons/x';
import { failureWords } from '../../api/failure-words';
import { request } from '../../api/request';
import { useAct } from '../../api/use-act';
import { useRequest } from '../../api/use-request';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNote } from '../../ui/problem-note';
import { sayFound } from './say-found';
import { SyntaxList } from './search-help';

/** Before anything is typed: what was asked before, with how much fits today, and how questions are written. */
export const SavedSearches = ({ onSearch }: { readonly onSearch: (words: string) => void }) => {
  const saved = useRequest('search.saved', null, ['history.changed', 'jobs.changed', 'search.met']);
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
                  onSearch={() => {
                    void request('search.opened', { id: search.id });
                    onSearch(search.words);
                  }}
                  onAlerts={() => void act('search.alert', { id: search.id, alerts: !search.alerts })}
                  onForget={() => void act('search.forget', { id: search.id })}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-label="How to search">
          <h2>How to search</h2>
          <SyntaxList words="" onSearch={onSearch} />
        </section>
      </div>
    </>
  );
};

type SavedLineProps = {
  readonly search: SavedSearch;
  readonly onSearch: () => void;
  readonly onAlerts: () => void;
  readonly onForget: () => void;
};

const SavedLine = ({ search, onSearch, onAlerts, onForget }: SavedLineProps) => (
  <li>
    <span className="saved-words">
      <Button look="link" onPress={onSearch}>
        <bdi>{visibleText(search.name)}</bdi>
      </Button>
      {search.name === search.words ? null : <bdi className="soft">{visibleText(search.words)}</bdi>}
    </span>
    {search.fresh === 0 ? null : <span className="saved-fresh">{sayNumber(search.fresh)} new</span>}
    <span className="soft">{sayFound(search)}</span>
    <IconButton
      label={`${search.alerts ? 'Turn off' : 'Turn on'} notices for ${visibleText(search.name)}`}
      hint={search.alerts ? 'Tells of new documents after an import' : 'Tells nothing'}
      onPress={onAlerts}
    >
      {search.alerts ? <Bell aria-hidden /> : <BellOff aria-hidden />}
    </IconButton>
    <IconButton label={`Forget ${visibleText(search.name)}`} onPress={onForget}>
      <X aria-hidden />
    </IconButton>
  </li>
);
