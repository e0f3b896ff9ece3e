// The first step of every command: what is missing is installed, what is there costs nothing.
import { installDependencies } from './dependencies.mjs';
import { findElectron } from './electron.mjs';
import { SetupFailure } from './say.mjs';
import { installSystemLibraries } from './system-libraries.mjs';

const oldestNode = 20;

export const setup = async ({ electron = false, tests = false } = {}) => {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new SetupFailure(
      `Node ${process.versions.node} is too old.`,
      `install Node ${oldestNode} or later (https://nodejs.org), then run the command again.`,
    );
  await installDependencies();
  if (!electron) return {};
  const found = await findElectron();
  await installSystemLibraries(found.path, { tests });
  return { electron: found };
};
