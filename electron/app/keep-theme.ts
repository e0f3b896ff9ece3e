import type { Theme } from '@shared/model/theme';
import { nativeTheme } from 'electron';
import { readTheme, writeTheme } from './theme-file';

type KeptTheme = {
  readonly start: () => void;
  readonly theme: () => Theme;
  readonly setTheme: (theme: Theme) => void;
};

/** Beside the place of the window, not in the store: it holds while that is locked. */
export const keepTheme = (file: string): KeptTheme => ({
  start: () => {
    nativeTheme.themeSource = readTheme(file);
  },
  theme: () => nativeTheme.themeSource,
  setTheme: (theme) => {
    nativeTheme.themeSource = theme;
    writeTheme(file, theme);
  },
});
