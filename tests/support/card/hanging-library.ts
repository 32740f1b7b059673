import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PcscFunction } from '../../../native-host/pcsc/library/functions.ts';

/** A libpcsclite whose calls hang when told. */
export interface HangingLibrary extends Disposable {
  /** @param reader left out: in all readers, and where the call is about none */
  hang(call: PcscFunction, reader?: string): void;
  goOn(): void;
  /** Has a program that is started so load it, and have the four threads that libuv has unless told. */
  readonly env: Readonly<Record<string, string>>;
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
  return {
    hang: (call, reader) => writeFileSync(told, reader === undefined ? call : `${call} ${reader}`),
    goOn,
    env: { LD_LIBRARY_PATH: folder, HANG_FILE: told, UV_THREADPOOL_SIZE: '4' },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
