import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followIdle, type IdleSource } from './follow-idle';

let idleSeconds = 0;
let minutes: number | null = 5;
let told = 0;
const events = new EventEmitter();
let stop = () => {};

const wait = (seconds: number) => {
  for (let second = 0; second < seconds; second += 1) {
    idleSeconds += 1;
    vi.advanceTimersByTime(1000);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  events.removeAllListeners();
  [idleSeconds, minutes, told] = [0, 5, 0];
  stop = followIdle(
    { getSystemIdleTime: () => idleSeconds, on: events.on.bind(events) as unknown as IdleSource['on'] },
    {
      minutes: () => minutes,
      whenAway: () => {
        told += 1;
      },
    },
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a person who goes away', () => {
  test('is noticed after the minutes that were set, not before', () => {
    wait(4 * 60 + 50);
    expect(told).toBe(0);
    wait(20);
    expect(told).toBeGreaterThan(0);
  });

  test('is told of again while away, so that a lock that waited for an import is not forgotten', () => {
    wait(5 * 60);
    const before = told;
    wait(60);
    expect(told).toBeGreaterThan(before);
  });

  test('is not told of after coming back', () => {
    wait(6 * 60);
    const before = told;
    idleSeconds = 0;
    wait(4 * 60);
    expect(told).toBe(before);
  });

  test('is not noticed by the clock when that was switched off, but by a locked screen and a closed lid', () => {
    minutes = null;
    wait(60 * 60);
    expect(told).toBe(0);
    events.emit('lock-screen');
    events.emit('suspend');
    expect(told).toBe(2);
  });

  test('is told of again behind a locked screen, until it is unlocked', () => {
    minutes = null;
    events.emit('lock-screen');
    wait(60);
    expect(told).toBeGreaterThan(1);
    events.emit('unlock-screen');
    const before = told;
    wait(60);
    expect(told).toBe(before);
  });

  test('is held to a limit that was changed meanwhile', () => {
    wait(3 * 60);
    minutes = 2;
    wait(10);
    expect(told).toBeGreaterThan(0);
  });
});
