import koffi from 'koffi';

/** Windows' libraries that we call. */
type SystemLibrary = 'advapi32' | 'cfgmgr32' | 'kernel32' | 'user32' | 'winscard';

// Windows has kernel32 in every process before its first instruction, so its name alone cannot be answered by another file.
const kernel32 = koffi.load('kernel32.dll');
const getSystemDirectory = kernel32.func('uint32 __stdcall GetSystemDirectoryW(_Out_ uint8 *folder, uint32 length)');

// What the libraries loaded from here on need in their turn comes from Windows' folder alone, too.
const LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800;
kernel32.func('bool __stdcall SetDefaultDllDirectories(uint32 flags)')(LOAD_LIBRARY_SEARCH_SYSTEM32);

/** Longest path that the call gives, in characters. */
const MAX_PATH = 260;

function systemFolder(): string {
  const folder = Buffer.alloc(2 * MAX_PATH);
  const length: unknown = getSystemDirectory(folder, MAX_PATH);
  if (typeof length !== 'number' || length === 0 || length >= MAX_PATH) throw new Error('GetSystemDirectoryW failed');
  return folder.toString('utf16le', 0, 2 * length);
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
