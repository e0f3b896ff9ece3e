import type { Bridge } from '@shared/ipc/index';

declare global {
  interface Window {
    readonly fairlead?: Bridge;
  }
}

/** The one door to the machine's side. In a plain browser, in development, a stand-in in memory answers. */
export const openBridge = async (): Promise<void> => {
  if (window.fairlead !== undefined) current = window.fairlead;
  else if (import.meta.env.DEV || import.meta.env.MODE === 'fake') {
    const { makeFakeApi } = await import('./fake/fake-api');
    current = makeFakeApi(new URLSearchParams(location.search));
  }
};

export const bridge = (): Bridge => {
  if (current === undefined) throw new Error('The window has no bridge to the program.');
  return current;
};

let current: Bridge | undefined;
