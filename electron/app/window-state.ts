import type { BrowserWindow } from 'electron';
import { readIfThere } from '../platform/read-if-there';
import { writeAtomically } from '../platform/write-atomically';
import { type WindowState, windowState } from './fit-window';

const quietMs = 500;

/** How the window was left, or nothing when that was never written or cannot be read. */
export const readWindowState = (file: string): WindowState | undefined => {
  try {
    return windowState.safeParse(JSON.parse(readIfThere(file)?.toString('utf8') ?? 'null')).data;
  } catch {
    return undefined;
  }
};

export type FollowedWindow = Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized' | 'on'>;

/** Writes the place of the window once it has come to rest, and when it closes. */
export const followWindowState = (window: FollowedWindow, file: string): void => {
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    const state: WindowState = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      writeAtomically(file, JSON.stringify(state));
    } catch {
      // A full or read-only disk: the window opens at its first place next time, nothing else is lost.
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, quietMs);
  };
  window.on('move', soon);
  window.on('resize', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', write);
};
