// Keeps the program from opening its window until the driver listens: a driver that meets a page in the middle of
// its first navigation waits for the end of it for ever.
const { app } = require('electron');

const ready = app.whenReady();
const emit = app.emit.bind(app);
const held = Promise.withResolvers();
let isReady = false;
let details = [];

app.emit = (event, ...more) => {
  if (event !== 'ready') return emit(event, ...more);
  details = more;
  return true;
};
app.isReady = () => isReady;
app.whenReady = () => held.promise;

globalThis.letGo = async () => {
  await ready;
  app.emit = emit;
  isReady = true;
  held.resolve();
  emit('ready', ...details);
};
