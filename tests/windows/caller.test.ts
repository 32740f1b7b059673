import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { FILES } from '../../scripts/package/names.ts';
import { WINDOWS_NODE } from '../../scripts/setup/windows-parts.mjs';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { HELLO } from '../support/host/host.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

/** Signs a program as an organisation of that name would, with a certificate made for it. */
function sign(from: string, to: string, organisation: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-signer-'));
  const [key, certificate] = ['key.pem', 'own.pem'].map((name) => join(folder, name));
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        `/O=${organisation}/CN=${organisation}`,
      ],
      ...['-addext', 'extendedKeyUsage=codeSigning', '-keyout', `${key}`, '-out', `${certificate}`],
    ],
    { stdio: 'pipe' },
  );
  const args = ['sign', '-certs', `${certificate}`, '-key', `${key}`, '-h', 'sha256', '-in', from, '-out', fresh(to)];
  execFileSync('osslsigncode', args, { stdio: 'pipe' });
  rmSync(folder, { recursive: true });
}

/** A place where nothing lies yet. */
function fresh(file: string): string {
  rmSync(file, { force: true });
  return file;
}

/** One byte of the text that the program prints when it fails: it still runs. */
function changed(program: Buffer): Buffer {
  const at = program.indexOf('abstract socket paths are only supported on Linux');
  program[at] = 'A'.charCodeAt(0);
  return program;
}

/** The Windows program, started by Node copied to where browsers lie and to where they do not. */
describe('whom the Windows program tells the identity', { timeout: 120_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  const origin = `chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`;
  const input = Buffer.concat([encodeFrame(HELLO), encodeFrame({ id: 2, type: 'diagnose', identity: true })]);
  /** Node, as its makers sign it, at a place of this Windows; signed anew by somebody of that name when one is given. */
  const nodeAt = (path: string, signer?: string): string => {
    const file = join(windows.drive, path);
    mkdirSync(dirname(file), { recursive: true });
    if (signer === undefined) copyFileSync(WINDOWS_NODE, file);
    else sign(WINDOWS_NODE, file, signer);
    return `C:\\${path.replaceAll('/', '\\')}`;
  };
  const diagnosed = async (
    parent: string,
    more: { program?: string; args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
  ): Promise<string> => {
    // More than a hello, less than a diagnosis.
    const { stdout, stderr } = await windows.run({
      program: windowsPath(FILES.windowsExe),
      args: [origin],
      input,
      untilBytes: 1_000,
      parent,
      ...more,
    });
    expect(stderr).toBe('');
    return stdout.toString('utf8');
  };

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    const card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
    stack.defer(() => card.remove());
    windows = startWindows();
    stack.defer(() => windows.close());
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('a browser in Program Files gets it', async () => {
    expect(await diagnosed(nodeAt('Program Files/Google/Chrome/Application/chrome.exe', 'Google LLC'))).toMatch(
      /"nationalId":"8\d{11}"/,
    );
  });

  it('also through cmd.exe, by which browsers start hosts', async () => {
    const parent = nodeAt('Program Files (x86)/Microsoft/Edge/Application/msedge.exe', 'Microsoft Corporation');
    const program = 'C:\\windows\\system32\\cmd.exe';
    expect(await diagnosed(parent, { program, args: ['/d', '/c', windowsPath(FILES.windowsExe), origin] })).toMatch(
      /"nationalId":"8\d{11}"/,
    );
  });

  it.each([
    ['signed by somebody else', undefined],
    ['signed by the maker of another browser', 'Mozilla Corporation'],
    ['signed by nobody', null],
    ['changed after it was signed', 'Google LLC, changed'],
  ])('a program in a browser’s place that is %s gets none', async (_how, signer) => {
    const path = 'Program Files/Google/Chrome Beta/Application/chrome.exe';
    const parent = nodeAt(path, signer?.split(',')[0]);
    const file = join(windows.drive, path);
    if (signer === null) execFileSync('osslsigncode', ['remove-signature', '-in', WINDOWS_NODE, '-out', fresh(file)]);
    if (signer?.includes('changed')) writeFileSync(file, changed(readFileSync(file)));
    const said = await diagnosed(parent);
    expect(said).not.toMatch(/"nationalId"|"serial"/);
    expect(said).toContain('Le nom n’est pas montré');
  });

  it.each([
    ['a program of another name', 'Program Files/Google/Chrome/Application/node.exe', {}],
    ['one where the user may write', 'users/claire/Google/Chrome/Application/chrome.exe', {}],
    [
      'one that says %ProgramFiles% is elsewhere',
      'evil/Google/Chrome/Application/chrome.exe',
      { ProgramFiles: 'C:\\evil' },
    ],
  ])('%s gets none, and is told why', async (_who, path, env) => {
    const said = await diagnosed(nodeAt(path), { env });
    expect(said).not.toMatch(/"nationalId"|"serial"/);
    expect(said).toContain('Le nom n’est pas montré');
  });
});
