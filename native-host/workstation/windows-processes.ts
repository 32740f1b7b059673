import { systemLibrary } from '../windows/system-library.ts';

// tlhelp32.h: a snapshot of the processes, and the layout of PROCESSENTRY32W on 64-bit Windows.
const TH32CS_SNAPPROCESS = 0x2;
const INVALID_HANDLE = -1;
const ENTRY_SIZE = 568;
const PROCESS_ID = 8;
const EXE_NAME = 44;

/** More than any desk runs: an end to the walk whatever Windows answers. */
const MAX_PROCESSES = 20_000;

/**
 * Whether a program of that file name runs in the session we run in, another user's not counted (Toolhelp, read only).
 * @throws when Windows refuses the list
 */
export function runsInThisSession(exeName: string): boolean {
  const kernel32 = systemLibrary('kernel32');
  const snapshot = kernel32.func('intptr __stdcall CreateToolhelp32Snapshot(uint32 flags, uint32 process)');
  const walk = (name: string) => kernel32.func(`bool __stdcall ${name}(intptr snapshot, _Inout_ uint8 *entry)`);
  const sessionOf = kernel32.func('bool __stdcall ProcessIdToSessionId(uint32 process, _Out_ uint32 *session)');
  const close = kernel32.func('bool __stdcall CloseHandle(intptr handle)');

  const session = (process: number): number | null => {
    const out = [0];
    return sessionOf(process, out) ? (out[0] ?? null) : null;
  };
  const ours = session(process.pid);
  const handle = Number(snapshot(TH32CS_SNAPPROCESS, 0));
  if (handle === INVALID_HANDLE) throw new Error('CreateToolhelp32Snapshot failed');
  try {
    const entry = Buffer.alloc(ENTRY_SIZE);
    entry.writeUInt32LE(ENTRY_SIZE, 0);
    const next = walk('Process32NextW');
    for (let count = 0, more = walk('Process32FirstW')(handle, entry); more && count < MAX_PROCESSES; count += 1) {
      const name = entry.toString('utf16le', EXE_NAME).split('\0')[0] ?? '';
      if (name.toLowerCase() === exeName.toLowerCase() && session(entry.readUInt32LE(PROCESS_ID)) === ours) return true;
      more = next(handle, entry);
    }
    return false;
  } finally {
    close(handle);
  }
}
