import './people.css';
import type { PersonId } from '@shared/model/id';
import { useState } from 'react';
import { useRequest } from '../../api/use-request';
import { PageHead } from '../../ui/page-head';
import { SearchInput } from '../../ui/search-input';
import { Tabs } from '../../ui/tabs';
import { usePaused } from '../../ui/use-paused';
import { AlikeList } from './alike-list';
import { PeopleList } from './people-list';

type Tab = 'everyone' | 'alike';
type Noted = { readonly tab: Tab; readonly words: string; readonly row: number };

type PeoplePageProps = {
  readonly start: Noted;
  /** What to come back to. */
  readonly onNote: (noted: Noted) => void;
  readonly onOpen: (id: PersonId, noted: Noted) => void;
};

const pageOfPairs = 50;
const mostPairs = 500;

export const PeoplePage = ({ start, onNote, onOpen }: PeoplePageProps) => {
  const { tab } = start;
  const [words, setWords] = useState(start.words);
  const [limit, setLimit] = useState(pageOfPairs);
  const asked = usePaused(words.trim(), 150);
  const { value: alike, failure } = useRequest('person.alike', { offset: 0, limit }, ['history.changed']);
  const left = alike?.total ?? 0;
  return (
    <>
      <PageHead
        title="People"
        takesFocus={start.row < 0}
        actions={
          <div className="people-filter">
            {tab === 'everyone' ? (
              <SearchInput
                label="Filter by title, tag or name"
                value={words}
                onChange={setWords}
                maxLength={200}
              />
            ) : null}
          </div>
        }
      />
      <Tabs
        label="People"
        tabs={[
          { id: 'everyone', label: 'Everyone' },
          { id: 'alike', label: 'May be the same person', count: left === 0 ? undefined : left },
        ]}
        selected={tab}
        onSelect={(next) => onNote({ tab: next, words, row: -1 })}
      >
        {tab === 'everyone' ? (
          <PeopleList
            words={asked}
            startRow={asked === start.words ? start.row : -1}
            onOpen={(id, row) => onOpen(id, { tab, words: asked, row })}
          />
        ) : (
          <AlikeList
            pairs={alike?.pairs}
            problem={failure}
            onOpen={(id) => onOpen(id, { tab, words: asked, row: -1 })}
            onMore={
              alike !== undefined && alike.total > limit && limit < mostPairs
                ? () => setLimit(mostPairs)
                : undefined
            }
          />
        )}
      </Tabs>
    </>
  );
};
