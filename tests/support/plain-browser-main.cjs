// A window as a plain browser has it: no preload, no protocol, nothing of the program's own.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    },
  });
  return window.loadURL(process.argv.at(-1));
});
app.on('window-all-closed', () => app.quit());
