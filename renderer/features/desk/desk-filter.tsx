import { type Stage, stages } from '@shared/model/application';
import { everybody, type ShortlistFilter } from '@shared/model/shortlist';
import { stageWords } from '../../api/application-words';
import { gateChoices, onlyChoices } from '../../api/filter-words';
import { sayCount, sayNumber } from '../../lib/say-count';
import { Choice } from '../../ui/choice';
import { FilterBar } from '../../ui/filter-bar';

type DeskFilterProps = {
  readonly filter: ShortlistFilter;
  readonly onFilter: (filter: ShortlistFilter) => void;
  readonly stageCounts: Readonly<Record<Stage, number>> | undefined;
  readonly total: number;
  readonly hasGates: boolean;
};

export const DeskFilter = ({ filter, onFilter, stageCounts, total, hasGates }: DeskFilterProps) => {
  const set = (patch: Partial<ShortlistFilter>) => onFilter({ ...filter, ...patch });
  const stageChoices = [
    { value: 'active', label: 'Active' },
    { value: 'all', label: 'All stages' },
    ...stages.map((stage) => ({
      value: stage,
      label: `${stageWords[stage]}${stageCounts === undefined ? '' : ` (${sayNumber(stageCounts[stage])})`}`,
    })),
  ];
  const isFiltered =
    filter.stages !== null || filter.words !== '' || filter.bucket !== null || filter.only !== null;
  return (
    <FilterBar
      label="Title or name"
      words={filter.words}
      onWords={(words) => set({ words })}
      count={sayCount(total, 'application')}
      onClear={isFiltered && total > 0 ? () => onFilter(everybody) : undefined}
    >
      <Choice
        label="Stage"
        value={
          filter.stages === null ? 'active' : filter.stages.length > 1 ? 'all' : (filter.stages[0] ?? null)
        }
        choices={stageChoices}
        onChoose={(value) => set({ stages: stagesFor(value) })}
      />
      {hasGates ? (
        <Choice
          label="Gates"
          value={filter.bucket}
          choices={gateChoices}
          onChoose={(bucket) => set({ bucket })}
        />
      ) : null}
      <Choice label="Show" value={filter.only} choices={onlyChoices} onChoose={(only) => set({ only })} />
    </FilterBar>
  );
};

const stagesFor = (value: string | null): ShortlistFilter['stages'] =>
  value === 'active' ? null : value === 'all' ? [...stages] : stages.filter((stage) => stage === value);
