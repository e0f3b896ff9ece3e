import { z } from 'zod';

export const windowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;
export type Area = Omit<WindowState, 'maximised'>;
export type WindowPlace = Partial<Pick<Area, 'x' | 'y'>> &
  Pick<WindowState, 'width' | 'height' | 'maximised'>;

export const smallest = { width: 720, height: 520 };
const atFirst = { width: 1280, height: 840 };

/**
 * Where the window opens: as it was left, moved and shrunk onto a display that is there today.
 * Without a place to put it the system chooses one.
 */
export const fitWindow = (left: WindowState | undefined, displays: readonly Area[]): WindowPlace => {
  const [main] = displays;
  if (!main) return { ...(left ?? atFirst), maximised: false };
  if (!left) return { ...sizeWithin(atFirst, main), maximised: false };
  const display = displays.find((area) => holdsTitleBar(left, area)) ?? main;
  const size = sizeWithin(left, display);
  return {
    ...size,
    x: clamp(left.x, display.x, display.x + display.width - size.width),
    y: clamp(left.y, display.y, display.y + display.height - size.height),
    maximised: left.maximised,
  };
};

const sizeWithin = (wanted: Pick<Area, 'width' | 'height'>, area: Area) => ({
  width: clamp(wanted.width, Math.min(smallest.width, area.width), area.width),
  height: clamp(wanted.height, Math.min(smallest.height, area.height), area.height),
});

/** The middle of the upper edge: what a person has to reach to move the window. */
const holdsTitleBar = (state: Area, area: Area): boolean => {
  const middle = state.x + state.width / 2;
  return (
    middle >= area.x && middle < area.x + area.width && state.y >= area.y && state.y < area.y + area.height
  );
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
