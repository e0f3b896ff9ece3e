import { type Stage, stages } from '@shared/model/application';
import type { ShortlistFilter } from '@shared/model/shortlist';
import { type ReactNode, useId } from 'react';
import { stageWords } from '../../api/application-words';
import { sayCount, sayNumber } from '../../lib/say-count';
import { gateWords, onlyWords } from './desk-words';

type FilterBarProps = {
  readonly filter: ShortlistFilter;
  readonly onFilter: (filter: ShortlistFilter) => void;
  readonly stageCounts: Readonly<Record<Stage, number>> | undefined;
  readonly total: number;
  readonly hasGates: boolean;
};

export const FilterBar = ({ filter, onFilter, stageCounts, total, hasGates }: FilterBarProps) => {
  const words = useId();
  const set = (patch: Partial<ShortlistFilter>) => onFilter({ ...filter, ...patch });
  return (
    <search className="desk-bar" aria-label="Filter">
      <label className="unseen" htmlFor={words}>
        Words in title or name
      </label>
      <input
        id={words}
        type="search"
        className="select desk-words"
        placeholder="Title or name"
        maxLength={200}
        value={filter.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <Choice
        label="Stage"
        value={filter.stages === null ? '' : filter.stages.length > 1 ? 'all' : (filter.stages[0] ?? '')}
        onChange={(value) => set({ stages: stagesFor(value) })}
      >
        <option value="">Active</option>
        <option value="all">All stages</option>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {stageWords[stage]}
            {stageCounts === undefined ? '' : ` (${sayNumber(stageCounts[stage])})`}
          </option>
        ))}
      </Choice>
      {hasGates ? (
        <Choice
          label="Gates"
          value={filter.bucket ?? ''}
          onChange={(value) => set({ bucket: bucketFor(value) })}
        >
          <option value="">All gates</option>
          {buckets.map((bucket) => (
            <option key={bucket} value={bucket}>
              {gateWords[bucket]}
            </option>
          ))}
        </Choice>
      ) : null}
      <Choice label="Only" value={filter.only ?? ''} onChange={(value) => set({ only: onlyFor(value) })}>
        <option value="">Everybody</option>
        {onlies.map((only) => (
          <option key={only} value={only}>
            {onlyWords[only]}
          </option>
        ))}
      </Choice>
      <span className="desk-count" role="status">
        {sayCount(total, 'application')}
      </span>
    </search>
  );
};

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
};

const Choice = ({ label, value, onChange, children }: ChoiceProps) => (
  <select
    className="select"
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  >
    {children}
  </select>
);

const buckets = ['pass', 'unknown', 'fail'] as const;
const onlies = ['unseen', 'bookmarked', 'flagged'] as const;

const bucketFor = (value: string): ShortlistFilter['bucket'] =>
  buckets.find((bucket) => bucket === value) ?? null;
const onlyFor = (value: string): ShortlistFilter['only'] => onlies.find((only) => only === value) ?? null;
const stagesFor = (value: string): ShortlistFilter['stages'] =>
  value === '' ? null : value === 'all' ? [...stages] : stages.filter((stage) => stage === value);
