import { execFileSync } from 'node:child_process';
import { ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELLO, runHost, startHost } from '../support/host/host.ts';

// What any program of the user can lay where the host reads: a pipe keeps a thread, and so the end of the program, for ever.
let home: string;
let env: Readonly<Record<string, string>>;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'odd-home-'));
  env = { HOME: home, XDG_CONFIG_HOME: '', XDG_DATA_HOME: '' };
});
afterEach(() => rmSync(home, { recursive: true }));

const MANIFEST = '.config/chromium/NativeMessagingHosts/fr.compagnon_ecps.host.json';
const PROFILES = '.mozilla/firefox/profiles.ini';
const RECEIPT = '.local/share/compagnon-ecps/registration.json';

const ODD: readonly (readonly [what: string, lay: (path: string) => void])[] = [
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a device without end', (path) => symlinkSync('/dev/zero', path)],
  ['the log of the kernel, which waits', (path) => symlinkSync('/proc/kmsg', path)],
  ['3 GB', (path) => ftruncateSync(openSync(path, 'w'), 3e9)],
  ['a million empty lines', (path) => writeFileSync(path, '\n'.repeat(1_000_000))],
  ['a folder', (path) => mkdirSync(path)],
  ['a circle of links', (path) => symlinkSync(path, path)],
];

function lay(path: string, odd: (path: string) => void): void {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  odd(whole);
}

/** A code of its own, not a signal: the program has come to its end by itself. */
const ENDS = [expect.any(Number), ''];

describe.each(ODD)('%s', (_what, odd) => {
  it.each([PROFILES, MANIFEST, RECEIPT])('in place of ~/%s keeps no command from its end', async (path) => {
    lay(path, odd);
    for (const args of [['diagnose', '--json'], ['doctor'], ['register', '--browser', 'chromium'], ['unregister']]) {
      const begun = performance.now();
      const { code, stderr } = await runHost(args, env);
      expect([args, [code, /\bat .*\d+:\d+/.exec(stderr)?.[0] ?? '']]).toEqual([args, ENDS]);
      expect(performance.now() - begun).toBeLessThan(8_000);
    }
  });

  it('in place of a list of profiles does not keep the host when its browser goes', async () => {
    lay(PROFILES, odd);
    await using host = startHost(undefined, env);
    host.send(HELLO);
    host.send({ id: 2, type: 'diagnose', identity: false });
    await host.next(({ type }) => type === 'diagnosis');
    host.closeStdin();
    expect(await Promise.race([host.ended, sleep(2_000, 'still there', { ref: false })])).toBe(0);
  });
});

it('a list of 200,000 profiles is not gone through', async () => {
  lay(PROFILES, (path) =>
    writeFileSync(path, Array.from({ length: 200_000 }, (_, one) => `[Profile${one}]\nPath=p${one}\n`).join('')),
  );
  const begun = performance.now();
  await runHost(['diagnose', '--json'], env);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('a home whose name steers a terminal is told as a name', async () => {
  lay('\u001b[31mrouge\n\u202e/.config/x', mkdirSync);
  const odd = { ...env, HOME: join(home, '\u001b[31mrouge\n\u202e') };
  for (const args of [['register', '--browser', 'chromium'], ['doctor'], ['unregister']]) {
    const { stdout, stderr } = await runHost(args, odd);
    expect(stdout).toContain('·[31mrouge··');
    for (const steering of ['\u001b', '\u202e']) expect(stdout + stderr).not.toContain(steering);
  }
});
