import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, fitWindow } from './fit-window';

const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 };
const right: Area = { x: 1440, y: 0, width: 2560, height: 1440 };
const left = { x: 1700, y: 100, width: 1600, height: 1000, maximised: false };

describe('the place of the window', () => {
  test('is where it was left while that display is still there', () => {
    expect(fitWindow(left, [laptop, right])).toEqual(left);
  });

  test('is on the laptop, and no larger than it, once the second display is unplugged', () => {
    expect(fitWindow(left, [laptop])).toEqual({ x: 0, y: 25, width: 1440, height: 875, maximised: false });
  });

  test('keeps what was maximised maximised', () => {
    expect(fitWindow({ ...left, maximised: true }, [laptop, right])).toMatchObject({ maximised: true });
  });

  test('is left to the system the first time, within a small display', () => {
    expect(fitWindow(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
      maximised: false,
    });
  });

  test('can always be reached: it lies on one display with its whole frame, whatever the file said', () => {
    const at = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    const state = fc.record({ x: at, y: at, width: size, height: size, maximised: fc.boolean() });
    fc.assert(
      fc.property(state, fc.subarray([laptop, right], { minLength: 1 }), (was, displays) => {
        const { x = Number.NaN, y = Number.NaN, width, height } = fitWindow(was, displays);
        const holds = (area: Area) =>
          x >= area.x &&
          y >= area.y &&
          x + width <= area.x + area.width &&
          y + height <= area.y + area.height;
        expect(displays.some(holds)).toBe(true);
      }),
    );
  });
});
