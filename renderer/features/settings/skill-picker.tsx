import { useRef, useState } from 'react';
import { useRequest } from '../../api/use-request';
import { PickField, type PickOption } from '../../ui/pick-field';
import { useSkillNames } from './use-skill-names';

type SkillPickerProps = {
  readonly label: string;
  readonly note: string;
  readonly ids: readonly string[];
  /** Not offered: one's own are not what one's own are compared with. */
  readonly without: readonly string[];
  readonly most: number;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Known skills, found by what is typed. */
export const SkillPicker = ({ ids, without, onChange, ...rest }: SkillPickerProps) => {
  const [typed, setTyped] = useState('');
  const names = useSkillNames(ids);
  const found = useRequest('skill.find', { words: typed.trim(), limit: 12 }).value;
  const last = useRef<readonly PickOption[]>([]);
  if (found !== undefined)
    last.current = found.map(({ id, name, category }) => ({ id, name, note: category }));
  const options =
    typed.trim() === '' ? [] : last.current.filter(({ id }) => !ids.includes(id) && !without.includes(id));
  return (
    <PickField
      {...rest}
      chosen={names.map((name) => ({ name, isOwn: false }))}
      typed={typed}
      onType={setTyped}
      options={options}
      onPick={({ id }) => onChange([...ids, id])}
      onRemove={(index) => onChange(ids.toSpliced(index, 1))}
    />
  );
};
