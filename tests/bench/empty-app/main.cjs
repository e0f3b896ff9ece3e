// The reference: the same Electron with one window and one line of text.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

const flag = process.argv.find((word) => word.startsWith('--data='));
if (flag) app.setPath('userData', flag.slice('--data='.length));

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadFile(join(__dirname, 'index.html'));
});
