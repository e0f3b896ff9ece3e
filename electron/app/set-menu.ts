import { app, Menu } from 'electron';
import { type MenuOptions, menuTemplate } from './menu-template';

/** Called again when the store is locked or unlocked: a menu cannot change its items otherwise. */
export const setMenu = (options: Omit<MenuOptions, 'platform'>): void => {
  app.setAboutPanelOptions({
    applicationName: 'Fairlead',
    applicationVersion: app.getVersion(),
    copyright: 'Fairlead contributors, MIT licence',
  });
  const template = menuTemplate({ ...options, platform: process.platform });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
};

/** Electron would make a menu of its own when it is ready, only for ours to take its place. */
export const skipDefaultMenu = (): void => Menu.setApplicationMenu(null);
