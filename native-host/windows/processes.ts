import { systemLibrary } from './system-library.ts';

// tlhelp32.h: a snapshot of the processes, and the layout of PROCESSENTRY32W on 64-bit Windows.
const TH32CS_SNAPPROCESS = 0x2;
const INVALID_HANDLE = -1;
const ENTRY_SIZE = 568;
const PROCESS_ID = 8;
const EXE_NAME = 44;
/** More than any desk runs: an end to the walk whatever Windows answers. */
const MAX_PROCESSES = 20_000;

interface Process {
  readonly id: number;
  /** File name without folder. */
  readonly exeName: string;
}

/**
 * Every process that runs (Toolhelp, read only).
 * @throws when Windows refuses the list
 */
export function processes(): readonly Process[] {
  const kernel32 = systemLibrary('kernel32');
  const snapshot = kernel32.func('intptr __stdcall CreateToolhelp32Snapshot(uint32 flags, uint32 process)');
  const walk = (name: string) => kernel32.func(`bool __stdcall ${name}(intptr snapshot, _Inout_ uint8 *entry)`);
  const close = kernel32.func('bool __stdcall CloseHandle(intptr handle)');
  const handle = Number(snapshot(TH32CS_SNAPPROCESS, 0));
  if (handle === INVALID_HANDLE) throw new Error('CreateToolhelp32Snapshot failed');
  const found: Process[] = [];
  try {
    const entry = Buffer.alloc(ENTRY_SIZE);
    entry.writeUInt32LE(ENTRY_SIZE, 0);
    const next = walk('Process32NextW');
    for (let more = walk('Process32FirstW')(handle, entry); more && found.length < MAX_PROCESSES; ) {
      const exeName = entry.toString('utf16le', EXE_NAME).split('\0')[0] ?? '';
      found.push({ id: entry.readUInt32LE(PROCESS_ID), exeName });
      more = next(handle, entry);
    }
  } finally {
    close(handle);
  }
  return found;
}

/** What may be done with an opened process (winnt.h). */
export const ACCESS = { query: 0x1000, terminate: 0x1 } as const;

/**
 * Opens a process for as long as something is done with it.
 * @throws when it is gone or Windows refuses
 */
export function withProcess<T>(id: number, access: number, use: (handle: number) => T): T {
  const kernel32 = systemLibrary('kernel32');
  const open = kernel32.func('intptr __stdcall OpenProcess(uint32 access, bool inherit, uint32 process)');
  const close = kernel32.func('bool __stdcall CloseHandle(intptr handle)');
  const handle = Number(open(access, false, id));
  if (handle === 0) throw new Error('OpenProcess failed');
  try {
    return use(handle);
  } finally {
    close(handle);
  }
}

/** Longest path of a program, in characters. */
const MAX_PATH = 32_768;

/** Full path of an opened process's program. @throws when Windows does not tell */
export function programPath(handle: number): string {
  const image = systemLibrary('kernel32').func(
    'bool __stdcall QueryFullProcessImageNameW(intptr process, uint32 flags, _Out_ uint8 *path, _Inout_ uint32 *length)',
  );
  const path = Buffer.alloc(2 * MAX_PATH);
  const length = [MAX_PATH];
  if (!image(handle, 0, path, length)) throw new Error('QueryFullProcessImageNameW failed');
  return path.toString('utf16le', 0, 2 * (length[0] ?? 0));
}

/** Whether a Windows path lies below a folder; both whole, as Windows itself gives them. */
export const isBelow = (path: string, folder: string): boolean =>
  path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`);
