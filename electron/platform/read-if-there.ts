import { readFileSync } from 'node:fs';

/** The bytes of a small file, or nothing when it cannot be had for whatever reason. */
export const readIfThere = (file: string): Buffer<ArrayBuffer> | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};
