// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays in the field, which says which name is active
import { visibleText } from '@shared/lib/visible-text';

type NameListProps = {
  readonly id: string;
  readonly names: readonly string[];
  readonly active: number;
  readonly onPick: (name: string) => void;
};

export const NameList = ({ id, names, active, onPick }: NameListProps) => (
  <div className="note-names" role="listbox" id={id} aria-label="Mention">
    {names.map((name, index) => (
      <div
        key={name}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        // Before the field loses the caret.
        onPointerDown={(event) => {
          event.preventDefault();
          onPick(name);
        }}
      >
        <bdi>{visibleText(name)}</bdi>
      </div>
    ))}
  </div>
);
