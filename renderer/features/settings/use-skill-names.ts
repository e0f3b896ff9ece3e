import { useEffect, useState } from 'react';
import { request } from '../../api/request';

/** What skills are called; until that is known, what their ids spell. */
export const useSkillNames = (ids: readonly string[]): readonly string[] => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join(' ');
  useEffect(() => {
    let isOver = false;
    for (const id of key.split(' ').filter((each) => each !== ''))
      void request('skill.find', { words: spelled(id), limit: 50 }).then((answer) => {
        const found = answer.ok ? answer.value.find((skill) => skill.id === id) : undefined;
        if (!isOver && found !== undefined) setNames((before) => new Map(before).set(id, found.name));
      });
    return () => {
      isOver = true;
    };
  }, [key]);
  return ids.map((id) => names.get(id) ?? spelled(id));
};

const spelled = (id: string): string => id.replaceAll('-', ' ');
