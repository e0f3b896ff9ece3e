import type { Bucket, ShortlistFilter } from '@shared/model/shortlist';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SearchInput } from '../../ui/search-input';
import { Segments } from '../../ui/segments';

export type View = 'board' | 'table';

type FilterBarProps = {
  readonly filter: ShortlistFilter;
  readonly view: View;
  /** How many of how many it leaves. */
  readonly count: { readonly shown: number; readonly all: number } | undefined;
  readonly onFilter: (filter: ShortlistFilter) => void;
  readonly onView: (view: View) => void;
};

export const FilterBar = ({ filter, view, count, onFilter, onView }: FilterBarProps) => {
  const isFiltered = filter.words !== '' || filter.bucket !== null || filter.only !== null;
  return (
    <div className="pipeline-bar">
      <div className="pipeline-filters">
        <SearchInput
          label="Title or name"
          value={filter.words}
          maxLength={200}
          onChange={(words) => onFilter({ ...filter, words })}
        />
        <Choice
          label="Gates"
          value={filter.bucket}
          choices={buckets}
          onChoose={(bucket) => onFilter({ ...filter, bucket })}
        />
        <Choice
          label="Show"
          value={filter.only}
          choices={marks}
          onChoose={(only) => onFilter({ ...filter, only })}
        />
        {isFiltered ? (
          <>
            <span className="pipeline-count soft" role="status">
              {count === undefined ? '' : sayFound(count)}
            </span>
            <Button look="link" onPress={() => onFilter({ ...filter, words: '', bucket: null, only: null })}>
              Clear filter
            </Button>
          </>
        ) : null}
      </div>
      <Segments label="View" segments={views} selected={view} onSelect={onView} />
    </div>
  );
};

const sayFound = ({ shown, all }: { readonly shown: number; readonly all: number }): string =>
  shown === 0 ? 'Nobody fits' : `${sayNumber(shown)} of ${sayNumber(all)}`;

const views = [
  { id: 'board', label: 'Board' },
  { id: 'table', label: 'Table' },
] as const;

const buckets: readonly { readonly value: Bucket | null; readonly label: string }[] = [
  { value: null, label: 'All gates' },
  { value: 'pass', label: 'Gates passed' },
  { value: 'unknown', label: 'To be asked' },
  { value: 'fail', label: 'Gate failed' },
];

const marks: readonly { readonly value: ShortlistFilter['only']; readonly label: string }[] = [
  { value: null, label: 'Everybody' },
  { value: 'unseen', label: 'Not seen yet' },
  { value: 'bookmarked', label: 'Bookmarked' },
  { value: 'flagged', label: 'Higher with hidden text' },
];
