import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHROMIUM_ARGS, HOST_PROGRAM, type RunningHost, startHost } from './host.ts';

const CHROME = '/opt/google/chrome/chrome';

/** A program where Chrome lies, which starts hosts and lends them its pipes, as Chrome does. */
interface ChromeStandIn extends Disposable {
  startHost(): RunningHost;
}

/** Node in the place of Chrome, in the mounts of the private world only. */
export function withChrome(): ChromeStandIn {
  if (process.env['PRIVATE_WORLD'] !== '1')
    throw new Error('only in the private world: the machine’s /opt is not ours');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', '/opt']);
  if (mounted.status !== 0) throw new Error(String(mounted.stderr));
  mkdirSync(dirname(CHROME), { recursive: true });
  copyFileSync(process.execPath, CHROME);
  return {
    startHost: () =>
      startHost([join(import.meta.dirname, 'start-child.cjs'), HOST_PROGRAM, ...CHROMIUM_ARGS], {}, CHROME),
    [Symbol.dispose]: () => void spawnSync('umount', ['--lazy', '/opt']),
  };
}
