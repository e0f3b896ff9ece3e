import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useRequest } from '../../api/use-request';
import { type Asked, offerNames } from './mentions';

/** Names to choose from after an @, by arrows and Enter or Tab; Escape leaves it as typed. */
export const useMentions = (words: string, setWords: (words: string) => void) => {
  const id = useId();
  const names = useRequest('note.names', null, ['desk.changed']).value ?? [];
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [leftAt, setLeftAt] = useState<number>();
  const wanted = useRef<number>(undefined);
  // Before the next key: what is typed on belongs after the name.
  useLayoutEffect(() => {
    if (wanted.current !== undefined) field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = undefined;
  });
  const found = offerNames(words, caret, names);
  const asked: Asked | undefined = found?.at === leftAt ? undefined : found;
  const chosen = Math.min(active, (asked?.names.length ?? 1) - 1);

  const pick = (name: string) => {
    if (asked === undefined) return;
    const before = `${words.slice(0, asked.at)}@${name} `;
    setWords(before + words.slice(caret).replace(/^ /, ''));
    setCaret(before.length);
    setActive(0);
    wanted.current = before.length;
  };
  /** Answers whether the key was meant for the names. */
  const takesKey = (event: KeyboardEvent): boolean => {
    if (asked === undefined || event.ctrlKey || event.metaKey) return false;
    const { length } = asked.names;
    const name = asked.names[chosen];
    if (event.key === 'ArrowDown') setActive((chosen + 1) % length);
    else if (event.key === 'ArrowUp') setActive((chosen + length - 1) % length);
    else if (event.key === 'Escape') setLeftAt(asked.at);
    else if ((event.key === 'Enter' || event.key === 'Tab') && name !== undefined) pick(name);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const noteCaret = () => {
    const next = field.current?.selectionStart ?? 0;
    if (next !== caret) setActive(0);
    setCaret(next);
    if (leftAt !== undefined && next <= leftAt) setLeftAt(undefined);
  };
  const said = asked === undefined ? {} : { 'aria-controls': id, 'aria-activedescendant': `${id}-${chosen}` };
  return { id, field, asked, active: chosen, pick, takesKey, noteCaret, said };
};
