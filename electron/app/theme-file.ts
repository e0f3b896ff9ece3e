import { type Theme, theme } from '@shared/model/theme';
import { z } from 'zod';
import { readIfThere } from '../platform/read-if-there';
import { writeAtomically } from '../platform/write-atomically';

const look = z.object({ theme });

/** As the system has it when nothing was chosen, or what was cannot be read. */
export const readTheme = (file: string): Theme => {
  try {
    return look.parse(JSON.parse(readIfThere(file)?.toString('utf8') ?? 'null')).theme;
  } catch {
    return 'system';
  }
};

export const writeTheme = (file: string, chosen: Theme): void => {
  try {
    writeAtomically(file, JSON.stringify({ theme: chosen }));
  } catch {
    // A full or read-only disk: it holds until the program ends, nothing else is lost.
  }
};
