import koffi from 'koffi';

type SystemLibrary = 'advapi32' | 'cfgmgr32' | 'crypt32' | 'kernel32' | 'powrprof' | 'user32' | 'winscard' | 'wintrust';

/** Longest path that GetSystemDirectoryW gives, in characters. */
const MAX_PATH = 260;
const LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800;

let folder: string | undefined;

/** Windows' own folder. From the first call on, what libraries from there depend on is looked for nowhere else. */
function systemFolder(): string {
  if (folder !== undefined) return folder;
  // Windows has kernel32 in every process before its first instruction, so its name alone cannot be answered by another file.
  const kernel32 = koffi.load('kernel32.dll');
  kernel32.func('bool __stdcall SetDefaultDllDirectories(uint32 flags)')(LOAD_LIBRARY_SEARCH_SYSTEM32);
  const buffer = Buffer.alloc(2 * MAX_PATH);
  const getFolder = kernel32.func('uint32 __stdcall GetSystemDirectoryW(_Out_ uint8 *folder, uint32 length)');
  const length: unknown = getFolder(buffer, MAX_PATH);
  if (typeof length !== 'number' || length === 0 || length >= MAX_PATH) throw new Error('GetSystemDirectoryW failed');
  folder = buffer.toString('utf16le', 0, 2 * length);
  return folder;
}

/**
 * A library of Windows, from Windows' own folder as Windows names it: a bare name is looked for beside the program, in the current folder
 * and in PATH, too, and %SystemRoot% is whatever the caller set.
 * @throws when it is not there
 */
export function systemLibrary(name: SystemLibrary): ReturnType<typeof koffi.load> {
  return koffi.load(`${systemFolder()}\\${name}.dll`);
}

export { koffi };
