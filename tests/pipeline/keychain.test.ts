import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

const hasSecretService =
  process.platform === 'linux' &&
  ['dbus-run-session', 'gnome-keyring-daemon'].every(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
  );

/** Runs the lines in a session of their own, with a keychain that lives in the given home folder. */
const inSession = (home: string, lines: readonly string[]): { status: number | null; stdout: string } => {
  const unlock = "printf 'a login' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";
  const { FAIRLEAD_PASSPHRASE: _, DBUS_SESSION_BUS_ADDRESS: __, ...others } = process.env;
  return spawnSync('dbus-run-session', ['--', 'sh', '-ec', [unlock, ...lines].join('\n')], {
    env: { ...others, HOME: home, XDG_DATA_HOME: join(home, 'share'), XDG_RUNTIME_DIR: home },
    encoding: 'utf8',
    timeout: 50_000,
  });
};

const why = hasSecretService ? '' : ' (skipped: no secret service on this machine)';

test.skipIf(!hasSecretService)(
  `a key in the keychain of the system is gone with the session${why}`,
  async () => {
    const home = await tempFolder();
    const cli = (words: string): string =>
      `"${process.execPath}" "${join(root, 'out', 'main', 'cli.js')}" ${words} --data "${home}/store"`;
    const made = inSession(home, [cli('store create'), cli('job create --title Nurse')]);
    expect([made.status, made.stdout]).toEqual([0, expect.stringMatching(/[0-9A-Z]{4}(-[0-9A-Z]{4}){8}/)]);
    const again = inSession(home, [cli('job list')]);
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('Nurse')]);
    expect(await readdir(join(home, 'store', 'data'))).toContain('vault.json');
  },
);
