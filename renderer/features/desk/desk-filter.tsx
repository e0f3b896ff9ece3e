import { everybody, type ShortlistFilter } from '@shared/model/shortlist';
import { type Stage, withUnlisted } from '@shared/model/stage';
import { gateChoices, onlyChoices } from '../../api/filter-words';
import { sayStage, useStages } from '../../api/stages';
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
  const stages = withUnlisted(useStages(), Object.keys(stageCounts ?? {}));
  const stageChoices = [
    { value: 'active', label: 'Active' },
    { value: 'all', label: 'All stages' },
    ...stages.map(({ key }) => ({
      value: ofStage(key),
      label: `${sayStage(stages, key)}${stageCounts === undefined ? '' : ` (${sayNumber(stageCounts[key] ?? 0)})`}`,
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
          filter.stages === null
            ? 'active'
            : filter.stages === 'all'
              ? 'all'
              : ofStage(filter.stages[0] ?? '')
        }
        choices={stageChoices}
        onChoose={(value) =>
          set({
            stages: value === 'active' ? null : value === 'all' ? 'all' : [value.slice(ofStage('').length)],
          })
        }
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

/** A stage is no other choice, whatever it is inside. */
const ofStage = (key: Stage): string => `in ${key}`;
