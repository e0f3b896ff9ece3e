// A page of an application as a picture. What is hidden is painted over before the picture is made: there is nothing under it.
import { Failed } from '@shared/errors/failure';
import type { MediaType } from '@shared/model/document';

const drawable: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
]);

export const isDrawable = (mediaType: MediaType): boolean => drawable.has(mediaType);

export type Drawn = {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

export const drawCandidatePage = async (): Promise<Drawn> => {
  throw new Failed('format-unsupported');
};
