import { dirname, win32 } from 'node:path';
import { ACCESS, isBelow, processes, programPath, withProcess } from './processes.ts';
import { systemLibrary } from './system-library.ts';

/** How long an ended process may take to be gone, ms. */
const LIMIT_MS = 5_000;

/**
 * Ends every other process whose program lies in this program's folder, under whatever name: the installer has renamed the one that runs.
 */
export function endOtherRuns(): void {
  const kernel32 = systemLibrary('kernel32');
  const terminate = kernel32.func('bool __stdcall TerminateProcess(intptr process, uint32 code)');
  const wait = kernel32.func('uint32 __stdcall WaitForSingleObject(intptr handle, uint32 milliseconds)');
  const SYNCHRONIZE = 0x100000;
  const folder = win32.normalize(dirname(process.execPath));
  for (const { id } of processes()) {
    if (id === process.pid) continue;
    try {
      withProcess(id, ACCESS.query | ACCESS.terminate | SYNCHRONIZE, (handle) => {
        if (!isBelow(programPath(handle), folder)) return;
        terminate(handle, 0);
        wait(handle, LIMIT_MS);
      });
    } catch {
      // Gone since, or somebody else's.
    }
  }
}
