export type KeyCommand = 'undo' | 'redo' | 'find' | 'help' | 'new-job' | 'back' | 'palette';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key asks for. In a text field the letters and undo belong to the text. */
export const commandOf = (keys: Keys & { readonly target: EventTarget | null }): KeyCommand | undefined =>
  readKeys(keys, isTextField(keys.target));

export const readKeys = (keys: Keys, isTyping: boolean): KeyCommand | undefined => {
  const key = keys.key.toLowerCase();
  if (keys.ctrlKey || keys.metaKey) {
    if (keys.altKey) return undefined;
    if (key === 'f' && !keys.shiftKey) return 'find';
    if (key === 'k' && !keys.shiftKey) return 'palette';
    if (key === 'n' && !keys.shiftKey) return 'new-job';
    if (key === '[' && keys.metaKey) return 'back';
    if (isTyping) return undefined;
    if (key === 'z') return keys.shiftKey ? 'redo' : 'undo';
    return key === 'y' && keys.ctrlKey ? 'redo' : undefined;
  }
  if (isTyping) return undefined;
  if (keys.altKey) return key === 'arrowleft' ? 'back' : undefined;
  return plainKeys[key];
};

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

const plainKeys: Readonly<Record<string, KeyCommand>> = { '/': 'find', '?': 'help' };
