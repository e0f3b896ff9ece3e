import type { Box } from '@shared/model/text';

/** A page as a person wants to see it. */
export type Drawing = {
  readonly page: number;
  readonly widthPx: number;
  /** In the units of the page: painted over before anything leaves the process that draws. */
  readonly masks: readonly Box[];
  /** Photos become grey boxes, and what is written but was not read as part of the page is covered. */
  readonly hidePictures: boolean;
  readonly password?: string | undefined;
};

export type DrawnSheet = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

export const maxSheetPixels = 12_000_000;

/** Pixels for a point: as wide as asked, unless that were too many pixels. */
export const sheetScale = (width: number, height: number, widthPx: number): number =>
  Math.min(
    widthPx / Math.max(1, width),
    Math.sqrt(maxSheetPixels / Math.max(1, width * height)),
    maxSide / Math.max(1, width, height),
  );

/** No canvas is longer. */
const maxSide = 16_000;
