import type { Bridge } from '@shared/ipc/index';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

// Filled in when this file is built: a sandboxed preload cannot load the contract itself.
declare const __ROUTE_NAMES__: readonly string[];
declare const __EVENT_NAMES__: readonly string[];

type Listener = (payload: unknown) => void;

const routeNames = new Set(__ROUTE_NAMES__);
const listenersByEvent = new Map(__EVENT_NAMES__.map((name) => [name, new Set<Listener>()]));

ipcRenderer.on('fairlead:event', (_, name: unknown, payload: unknown) => {
  for (const listener of listenersByEvent.get(String(name)) ?? []) listener(payload);
});

const refused = (kind: 'unknown-route' | 'internal') => ({ ok: false, error: { kind } }) as const;

const bridge: Bridge = {
  request: async (name, input) => {
    if (!routeNames.has(name)) return refused('unknown-route');
    return ipcRenderer.invoke('fairlead:request', name, input).catch(() => refused('internal'));
  },
  on: (name, listener) => {
    // A fresh function each time: the same listener added twice is two subscriptions, each ended by its own answer.
    const call: Listener = (payload) => listener(payload);
    listenersByEvent.get(name)?.add(call);
    return () => listenersByEvent.get(name)?.delete(call);
  },
  pathsOf: (files) => files.map(pathOf).filter((path) => path !== ''),
};

/** Empty for what has no path: a picture pasted from the web, or something that is no file at all. */
const pathOf = (file: unknown): string => {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
};

contextBridge.exposeInMainWorld('fairlead', bridge);
