import type { Box } from '@shared/model/text';
import type { Placing } from './page-sight';

/** From the level page to the page of the file. */
export const boxOnPage = ([left, top, width, height]: Box, place: Placing): Box => {
  const corners = [
    pointOnPage([left, top], place),
    pointOnPage([left + width, top], place),
    pointOnPage([left, top + height], place),
    pointOnPage([left + width, top + height], place),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(rounded) as Box;
};

const pointOnPage = ([x, y]: readonly [number, number], place: Placing): readonly [number, number] => {
  const { turns, degrees, width, height } = place;
  const [straightX, straightY] = [
    [x, y],
    [width - y, x],
    [width - x, height - y],
    [y, height - x],
  ][turns] as [number, number];
  const radians = (degrees * Math.PI) / 180;
  const [fromX, fromY] = [straightX - width / 2, straightY - height / 2];
  return [
    width / 2 + fromX * Math.cos(radians) - fromY * Math.sin(radians),
    height / 2 + fromX * Math.sin(radians) + fromY * Math.cos(radians),
  ];
};

export const edgesOnPage = (
  [, top, , height]: Box,
  edges: readonly number[],
  place: Placing,
): readonly number[] => {
  const out: number[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const [x, , width] = boxOnPage([left, top, right - left, height], place);
    out.push(x, rounded(x + width));
  }
  return out;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
