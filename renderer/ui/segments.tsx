import './segments.css';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

type Segment<Id extends string> = { readonly id: Id; readonly label: string };

type SegmentsProps<Id extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

export const Segments = <Id extends string>({ label, segments, selected, onSelect }: SegmentsProps<Id>) => (
  <ToggleButtonGroup
    aria-label={label}
    className="segments"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[selected]}
    onSelectionChange={(keys) => {
      const chosen = segments.find((segment) => keys.has(segment.id));
      if (chosen !== undefined) onSelect(chosen.id);
    }}
  >
    {segments.map((segment) => (
      <ToggleButton key={segment.id} id={segment.id} className="segment">
        {segment.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
