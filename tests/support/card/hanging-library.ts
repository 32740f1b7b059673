import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PcscFunction } from '../../../native-host/pcsc/library/functions.ts';
import { CHROMIUM_ARGS, type RunningHost, startHost } from '../host/host.ts';

/** A libpcsclite whose calls hang when told. */
export interface HangingLibrary extends Disposable {
  /** @param reader left out: in all readers, and where the call is about none */
  hang(call: PcscFunction, reader?: string): void;
  goOn(): void;
  /** The built host on this library, with the four threads that libuv has unless told. */
  startHost(): RunningHost;
}

/** Compiles hanging-pcsclite.cpp. @throws where there is no compiler */
export function hangingLibrary(): HangingLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'pcsclite-'));
  const told = join(folder, 'told');
  const source = join(import.meta.dirname, 'hanging-pcsclite.cpp');
  const to = ['-o', join(folder, 'libpcsclite.so.1'), '-ldl'];
  execFileSync('g++', ['-shared', '-fPIC', '-I/usr/include/PCSC', source, ...to]);
  const goOn = (): void => writeFileSync(told, '');
  goOn();
  // Not by the launcher, which hands on no such variable.
  const program = ['--openssl-config=/dev/null', 'dist/host/compagnon-ecps.cjs', ...CHROMIUM_ARGS];
  const env = { LD_LIBRARY_PATH: folder, HANG_FILE: told, UV_THREADPOOL_SIZE: '4' };
  return {
    hang: (call, reader) => writeFileSync(told, reader === undefined ? call : `${call} ${reader}`),
    goOn,
    startHost: () => startHost(program, env, 'dist/host/node'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
