import { createContext, useContext } from 'react';

/** Says one thing in passing, where there is no better place for it on the page. */
export const NotifyContext = createContext<(words: string) => void>(() => undefined);

export const useNotify = () => useContext(NotifyContext);
