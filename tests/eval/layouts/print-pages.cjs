// Run by Electron: prints each page of a list into a PDF, a few windows side by side. argv: the list's path.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');

const windowsAtOnce = 2;

const printAll = async (pages) => {
  const waiting = [...pages];
  const work = async () => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await window.loadFile(next.html);
      const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      writeFileSync(next.pdf, bytes);
    }
    window.destroy();
  };
  await Promise.all(Array.from({ length: windowsAtOnce }, work));
};

app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(() => printAll(JSON.parse(readFileSync(process.argv.at(-1), 'utf8'))))
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      app.exit(1);
    },
  );
