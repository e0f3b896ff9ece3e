import type { SkillName } from '@shared/model/criterion';
import { useRef, useState } from 'react';
import { useRequest } from '../../api/use-request';
import { PickField, type PickOption } from '../../ui/pick-field';

type SkillFieldProps = {
  readonly label: string;
  readonly skills: readonly SkillName[];
  readonly onChange: (skills: readonly SkillName[]) => void;
  readonly most: number;
  readonly note?: string;
  readonly placeholder?: string;
};

/** Skills by what is typed; what the list does not know is kept as it is written. */
export const SkillField = ({ skills, onChange, ...rest }: SkillFieldProps) => {
  const [typed, setTyped] = useState('');
  const found = useRequest('skill.find', { words: typed.trim(), limit: 12 }).value;
  const last = useRef<readonly PickOption[]>([]);
  if (found !== undefined)
    last.current = found.map(({ id, name, category }) => ({ id, name, note: category }));
  const add = (skill: SkillName) => {
    const isThere = skills.some(({ id, name }) =>
      skill.id === null ? name.toLowerCase() === skill.name.toLowerCase() : id === skill.id,
    );
    if (!isThere) onChange([...skills, skill]);
  };
  return (
    <PickField
      {...rest}
      chosen={skills.map(({ id, name }) => ({ name, isOwn: id === null }))}
      typed={typed}
      onType={setTyped}
      options={
        typed.trim() === '' ? [] : last.current.filter((option) => skills.every(({ id }) => id !== option.id))
      }
      onPick={({ id, name }) => add({ id, name })}
      onOwn={(name) => add({ id: null, name })}
      onRemove={(index) => onChange(skills.toSpliced(index, 1))}
    />
  );
};
