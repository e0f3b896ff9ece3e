// A desktop for programs that need one where there is none: a virtual display and an unlocked keyring of its own.
import { capture, has, run } from './setup/run.mjs';

const isLinux = process.platform === 'linux';

/** Runs `command args` with a display and, on Linux, with a Secret Service that holds nothing of the person's own. */
export const runOnDesktop = (command, args, { env = {} } = {}) => {
  if (!isLinux) return run(command, args, { env });
  const keyring = has('dbus-run-session') && has('gnome-keyring-daemon');
  const display = has('xvfb-run') ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'] : [];
  if (!keyring)
    return run(display[0] ?? command, display[0] ? [...display.slice(1), command, ...args] : args, { env });
  const script =
    'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"';
  return run('dbus-run-session', ['--', 'sh', '-c', script, 'sh', ...display, command, ...args], {
    env: { ...env, FAIRLEAD_KEYRING: '1', XDG_DATA_HOME: env.XDG_DATA_HOME ?? keyringHome() },
  });
};

const keyringHome = () => capture('mktemp', ['-d']).out.trim();
