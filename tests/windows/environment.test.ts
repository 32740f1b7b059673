import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as ResEdit from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { WINDOWS } from '../../scripts/package/names.ts';
import { WINDOWS_NODE } from '../../scripts/setup/windows-parts.mjs';
import { CHROMIUM_EXTENSION_IDS } from '../../shared/protocol/extension-ids.ts';
import { startPcscd } from '../support/card/pcscd.ts';
import { HELLO } from '../support/host/host.ts';
import { spread } from '../support/spread.ts';
import { startWindows } from '../support/windows/fresh-windows.ts';
import { type Windows, windowsPath } from '../support/windows/wine.ts';

/** A Windows library that holds nothing: whoever loads it in place of another misses every function. */
const emptyLibrary = (): Buffer => Buffer.from(ResEdit.NtExecutable.createEmpty(false, true).generate());

/** The program in a folder of its own, started with what a hostile caller would set or lay beside it. */
describe('the Windows program and what is not its own', { timeout: 120_000 }, () => {
  const stack = new AsyncDisposableStack();
  let windows: Windows;
  let folder: string;
  const at = (...names: readonly string[]): string => join(folder, ...names);
  const install = (name: string): string => {
    mkdirSync(at(name));
    for (const file of ['compagnon-ecps.exe', 'koffi.node']) cpSync(join(WINDOWS, file), at(name, file));
    return at(name, 'compagnon-ecps.exe');
  };
  const diagnose = async (program: string, more: { cwd?: string; env?: Readonly<Record<string, string>> } = {}) => {
    const { stdout, stderr } = await windows.run({ program, args: ['diagnose', '--json'], ...more });
    return { report: JSON.parse(stdout.toString('utf8') || 'null'), stderr };
  };

  beforeAll(async () => {
    const pcscd = await startPcscd();
    stack.defer(() => pcscd[Symbol.asyncDispose]());
    folder = mkdtempSync(join(tmpdir(), 'windows-environment-'));
    stack.defer(() => rmSync(folder, { recursive: true, force: true }));
    windows = startWindows();
    stack.defer(() => windows.close());
    writeFileSync(at('mark.cjs'), `require('node:fs').writeFileSync(${JSON.stringify(windowsPath(at('mark')))}, '')`);
    // Read by OpenSSL, this ends the program: it names a provider that is none.
    writeFileSync(
      at('openssl.cnf'),
      [
        'nodejs_conf = all',
        'openssl_conf = all',
        '[all]',
        'providers = list',
        '[list]',
        'foreign = one',
        '[one]',
        'module = C:\\\\windows\\\\system32\\\\version.dll',
        'activate = 1',
        '',
      ].join('\n'),
    );
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  spread<readonly [name: string, env: () => Readonly<Record<string, string>>]>(it, [
    [
      'NODE_OPTIONS --require',
      () => ({ NODE_OPTIONS: `--require=${windowsPath(at('mark.cjs')).replaceAll('\\', '/')}` }),
    ],
    ['OPENSSL_CONF', () => ({ OPENSSL_CONF: windowsPath(at('openssl.cnf')) })],
    ['NODE_COMPILE_CACHE', () => ({ NODE_COMPILE_CACHE: windowsPath(at('mark')) })],
    ['NODE_V8_COVERAGE', () => ({ NODE_V8_COVERAGE: windowsPath(at('mark')) })],
    [
      'NODE_REDIRECT_WARNINGS',
      () => ({ NODE_REDIRECT_WARNINGS: windowsPath(at('mark')), NODE_PENDING_DEPRECATION: '1' }),
    ],
  ])('%s: it answers as ever, and nothing foreign has run', async (name, env) => {
    const { report, stderr } = await diagnose(install(`with ${name}`), { env: env() });
    // Node complains that the coverage it was asked for has been stopped.
    expect(stderr).toEqual(name === 'NODE_V8_COVERAGE' ? expect.stringContaining('coverage') : '');
    expect(report?.pcsc.service).toBe('running');
    // Node makes the folder of its compile cache; what counts is that nothing is kept there, and so nothing read from there.
    const made = existsSync(at('mark')) ? readdirSync(at('mark'), { recursive: true, withFileTypes: true }) : [];
    expect(made.filter((one) => one.isFile())).toEqual([]);
    rmSync(at('mark'), { recursive: true, force: true });
    if (name !== 'NODE_COMPILE_CACHE') expect(made).toEqual([]);
  });

  it('does not open a debugger when another program asks Node for it, as Node itself does', async () => {
    const ask = `const child = require('node:child_process').spawn(process.argv[1], process.argv.slice(2));
      child.stdout.once('data', () => {
        try { process._debugProcess(child.pid) } catch (error) { console.log(error.message) }
        setTimeout(() => child.kill(), 2000);
      });
      child.stderr.on('data', (said) => process.stdout.write(said));
      child.stdin.write(Buffer.from('${encodeFrame(HELLO).toString('base64')}', 'base64'));`;
    const asked = async (...program: readonly string[]): Promise<string> =>
      (await windows.run({ program: resolve(WINDOWS_NODE), args: ['-e', ask, ...program] })).stdout.toString('utf8');
    const any = [windowsPath(WINDOWS_NODE), '-e', 'process.stdin.pipe(process.stdout)'];
    expect(await asked(...any)).toContain('Debugger listening');
    const ours = [windowsPath(install('with a debugger')), `chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`];
    expect(await asked(...ours)).toBe('File not found.\n');
  });

  it('a library with the name of one of Windows’ own, beside the program, in the current folder or first in PATH, is not loaded', async () => {
    const program = install('with libraries');
    mkdirSync(at('current'));
    for (const place of ['with libraries', 'current'])
      for (const name of ['winscard', 'cfgmgr32']) writeFileSync(at(place, `${name}.dll`), emptyLibrary());
    const { report } = await diagnose(program, {
      cwd: windowsPath(at('current')),
      env: {
        PATH: windowsPath(at('current')),
        SystemRoot: windowsPath(at('current')),
        // Wine prefers its own libraries to those beside a program; Windows does not.
        WINEDLLOVERRIDES: 'winscard,cfgmgr32=n,b',
      },
    });
    expect(report?.pcsc.service).toBe('running');
  });

  it('libraries that the program imports by name are looked for in the system’s folder alone', () => {
    const exe = ResEdit.NtExecutable.from(readFileSync(join(WINDOWS, 'compagnon-ecps.exe')), { ignoreCert: true });
    const { virtualAddress } = exe.newHeader.optionalHeaderDataDirectory.get(10);
    const section = exe.getSectionByEntry(10);
    const loadConfig = Buffer.from(section?.data ?? new ArrayBuffer(0)).subarray(
      virtualAddress - (section?.info.virtualAddress ?? 0),
    );
    // DependentLoadFlags: LOAD_LIBRARY_SEARCH_SYSTEM32.
    expect(loadConfig.readUInt16LE(0x4e)).toBe(0x800);
  });

  it('a koffi.node that is not the one it was built with is not loaded, and said to be damaged', async () => {
    const program = install('with another koffi');
    appendFileSync(at('with another koffi', 'koffi.node'), 'x');
    expect((await diagnose(program)).report?.pcsc).toMatchObject({ programDamaged: true });
  });

  it('scripts of koffi, and binaries where koffi would look for them, are not run', async () => {
    const program = install('with scripts');
    for (const place of [
      'with scripts/node_modules/koffi',
      'with scripts/node_modules/@koromix/koffi-win32-x64',
      '@koromix/koffi-win32-x64',
    ]) {
      mkdirSync(at(place), { recursive: true });
      writeFileSync(at(place, 'package.json'), '{"main":"index.js"}');
      copyFileSync(at('mark.cjs'), at(place, 'index.js'));
    }
    expect((await diagnose(program)).report?.pcsc.service).toBe('running');
    expect(existsSync(at('mark'))).toBe(false);
  });
});
