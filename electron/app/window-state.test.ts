import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowedWindow, followWindowState, readWindowState } from './window-state';

const bounds = { x: 10, y: 20, width: 900, height: 700 };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'window-state-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const windowAt = () => {
  const events = new EventEmitter();
  const window: FollowedWindow = {
    getNormalBounds: () => bounds,
    isMaximized: () => true,
    on: events.on.bind(events) as unknown as FollowedWindow['on'],
  };
  return { window, emit: (event: string) => events.emit(event) };
};

describe('the state of the window', () => {
  test('is read back as it was written when the window closed', () => {
    const file = join(folder, 'window.json');
    const { window, emit } = windowAt();
    followWindowState(window, file);
    emit('close');
    expect(readWindowState(file)).toEqual({ ...bounds, maximised: true });
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  test('is not written for every pixel of a move, but once it rests', () => {
    const file = join(folder, 'window.json');
    const { window, emit } = windowAt();
    followWindowState(window, file);
    for (let step = 0; step < 50; step += 1) {
      emit('move');
      vi.advanceTimersByTime(100);
    }
    expect(readdirSync(folder)).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(readFileSync(file, 'utf8')).toContain('"width":900');
  });

  test('is nothing, and no crash, when the file is missing, cut off or holds something else', () => {
    const file = join(folder, 'window.json');
    expect(readWindowState(file)).toBeUndefined();
    for (const text of ['{"x":1,', 'null', '{"x":"1"}', JSON.stringify({ ...bounds, maximised: 1 }), '[]']) {
      writeFileSync(file, text);
      expect(readWindowState(file), text).toBeUndefined();
    }
  });

  test('does not throw into the window when the folder cannot be written', () => {
    const { window, emit } = windowAt();
    writeFileSync(join(folder, 'file'), '');
    followWindowState(window, join(folder, 'file', 'window.json'));
    expect(() => emit('close')).not.toThrow();
  });
});
