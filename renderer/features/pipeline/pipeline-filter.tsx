import type { ShortlistFilter } from '@shared/model/shortlist';
import { gateChoices, onlyChoices } from '../../api/filter-words';
import { sayNumber } from '../../lib/say-count';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { FilterBar } from '../../ui/filter-bar';
import { Segments } from '../../ui/segments';

export type View = 'board' | 'table';

type PipelineFilterProps = {
  readonly filter: ShortlistFilter;
  readonly view: View;
  /** How many of how many it leaves. */
  readonly count: { readonly shown: number; readonly all: number } | undefined;
  readonly onFilter: (filter: ShortlistFilter) => void;
  readonly onView: (view: View) => void;
  readonly onStages: () => void;
};

export const PipelineFilter = ({ filter, view, count, onFilter, ...props }: PipelineFilterProps) => {
  const set = (patch: Partial<ShortlistFilter>) => onFilter({ ...filter, ...patch });
  const isFiltered = filter.words !== '' || filter.bucket !== null || filter.only !== null;
  return (
    <FilterBar
      label="Title or name"
      words={filter.words}
      onWords={(words) => set({ words })}
      count={count === undefined || !isFiltered ? '' : sayFound(count)}
      onClear={isFiltered ? () => set({ words: '', bucket: null, only: null }) : undefined}
      end={
        <>
          <Button look="quiet" onPress={props.onStages}>
            Stages…
          </Button>
          <Segments label="View" segments={views} selected={view} onSelect={props.onView} />
        </>
      }
    >
      <Choice
        label="Gates"
        value={filter.bucket}
        choices={gateChoices}
        onChoose={(bucket) => set({ bucket })}
      />
      <Choice label="Show" value={filter.only} choices={onlyChoices} onChoose={(only) => set({ only })} />
    </FilterBar>
  );
};

const sayFound = ({ shown, all }: { readonly shown: number; readonly all: number }): string =>
  shown === 0 ? 'Nobody fits' : `${sayNumber(shown)} of ${sayNumber(all)}`;

const views = [
  { id: 'board', label: 'Board' },
  { id: 'table', label: 'Table' },
] as const;
