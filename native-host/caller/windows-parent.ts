import { systemFolder, systemLibrary } from '../windows/system-library.ts';

// tlhelp32.h: a snapshot of the processes, and the layout of PROCESSENTRY32W on 64-bit Windows.
const TH32CS_SNAPPROCESS = 0x2;
const INVALID_HANDLE = -1;
const ENTRY_SIZE = 568;
const PROCESS_ID = 8;
const PARENT_ID = 32;
/** More than any desk runs: an end to the walk whatever Windows answers. */
const MAX_PROCESSES = 20_000;

const PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;
/** Longest path of a program, in characters. */
const MAX_PATH = 32_768;

interface Program {
  readonly path: string;
  /** In units of 100 ns. */
  readonly started: bigint;
}

function programOf(id: number): Program {
  const kernel32 = systemLibrary('kernel32');
  const open = kernel32.func('intptr __stdcall OpenProcess(uint32 access, bool inherit, uint32 process)');
  const image = kernel32.func(
    'bool __stdcall QueryFullProcessImageNameW(intptr process, uint32 flags, _Out_ uint8 *path, _Inout_ uint32 *length)',
  );
  const times = kernel32.func(
    'bool __stdcall GetProcessTimes(intptr process, _Out_ uint8 *created, _Out_ uint8 *ended, _Out_ uint8 *kernel, _Out_ uint8 *user)',
  );
  const close = kernel32.func('bool __stdcall CloseHandle(intptr handle)');
  const handle: unknown = open(PROCESS_QUERY_LIMITED_INFORMATION, false, id);
  if (Number(handle) === 0) throw new Error('OpenProcess failed');
  try {
    const path = Buffer.alloc(2 * MAX_PATH);
    const length = [MAX_PATH];
    const created = Buffer.alloc(8);
    const rest = () => Buffer.alloc(8);
    if (!image(handle, 0, path, length)) throw new Error('QueryFullProcessImageNameW failed');
    if (!times(handle, created, rest(), rest(), rest())) throw new Error('GetProcessTimes failed');
    return { path: path.toString('utf16le', 0, 2 * (length[0] ?? 0)), started: created.readBigUInt64LE() };
  } finally {
    close(handle);
  }
}

function parentIdOf(id: number): number {
  const kernel32 = systemLibrary('kernel32');
  const snapshot = kernel32.func('intptr __stdcall CreateToolhelp32Snapshot(uint32 flags, uint32 process)');
  const walk = (name: string) => kernel32.func(`bool __stdcall ${name}(intptr snapshot, _Inout_ uint8 *entry)`);
  const close = kernel32.func('bool __stdcall CloseHandle(intptr handle)');
  const handle = Number(snapshot(TH32CS_SNAPPROCESS, 0));
  if (handle === INVALID_HANDLE) throw new Error('CreateToolhelp32Snapshot failed');
  try {
    const entry = Buffer.alloc(ENTRY_SIZE);
    entry.writeUInt32LE(ENTRY_SIZE, 0);
    const next = walk('Process32NextW');
    for (let count = 0, more = walk('Process32FirstW')(handle, entry); more && count < MAX_PROCESSES; count += 1) {
      if (entry.readUInt32LE(PROCESS_ID) === id) return entry.readUInt32LE(PARENT_ID);
      more = next(handle, entry);
    }
    throw new Error('no such process');
  } finally {
    close(handle);
  }
}

/** The parent of a program; its number may have gone to another program since, which then began later. */
function parentOf(id: number): Program & { readonly id: number } {
  const parent = parentIdOf(id);
  const program = programOf(parent);
  if (program.started > programOf(id).started) throw new Error('the parent is gone');
  return { ...program, id: parent };
}

const isWithin = (path: string, folder: string): boolean => path.toLowerCase().startsWith(`${folder.toLowerCase()}\\`);

/** Windows' two folders of programs as the system keeps them; variables of the environment are the caller's. */
function programFolders(): readonly string[] {
  const getValue = systemLibrary('advapi32').func(
    'int32 __stdcall RegGetValueW(intptr key, str16 subkey, str16 name, uint32 flags, void *type, _Out_ uint8 *data, _Inout_ uint32 *size)',
  );
  const HKEY_LOCAL_MACHINE = -0x7ffffffe;
  const RRF_RT_REG_SZ = 0x2;
  return ['ProgramFilesDir', 'ProgramFilesDir (x86)'].flatMap((name) => {
    const data = Buffer.alloc(2 * MAX_PATH);
    const size = [data.length];
    const key = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
    const code: unknown = getValue(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_SZ, null, data, size);
    const folder = data.toString('utf16le', 0, size[0] ?? 0).replace(/\0+$/, '');
    return code === 0 && folder !== '' ? [folder] : [];
  });
}

/**
 * The program that started this one, or, where that is Windows' own cmd.exe, through which Chromium's browsers start hosts, the program
 * that started that. `$ProgramFiles` stands for Windows' folders of programs.
 * @throws when Windows does not tell, or the parent is gone
 */
export function windowsParent(): string {
  const parent = parentOf(process.pid);
  const isShell = parent.path.toLowerCase() === `${systemFolder()}\\cmd.exe`.toLowerCase();
  const { path } = isShell ? parentOf(parent.id) : parent;
  const folder = programFolders().find((one) => isWithin(path, one));
  return folder === undefined ? path : `$ProgramFiles${path.slice(folder.length)}`;
}
