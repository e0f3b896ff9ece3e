const isMac = globalThis.navigator?.userAgent.includes('Mac') ?? false;

const keys = {
  undo: isMac ? '⌘Z' : 'Ctrl+Z',
  redo: isMac ? '⇧⌘Z' : 'Ctrl+Shift+Z',
  find: isMac ? '⌘F' : 'Ctrl+F',
  palette: isMac ? '⌘K' : 'Ctrl+K',
  'new-job': isMac ? '⌘N' : 'Ctrl+N',
  back: isMac ? '⌘[' : 'Alt+←',
} as const;

/** The keys as this system writes them. */
export const sayKeys = (command: keyof typeof keys): string => keys[command];
