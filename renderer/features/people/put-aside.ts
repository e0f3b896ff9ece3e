import type { Likeness } from '@shared/model/person';
import { useState } from 'react';

/** Pairs that are not one person, as somebody said since the program was started. */
const aside = new Set<string>();

export const usePutAside = () => {
  const [, setCount] = useState(aside.size);
  return {
    isAside: (pair: Likeness): boolean => aside.has(keyOf(pair)),
    putAside: (pair: Likeness): void => {
      aside.add(keyOf(pair));
      setCount(aside.size);
    },
  };
};

export const keyOf = ({ one, other }: Likeness): string => `${one.personId} ${other.personId}`;
