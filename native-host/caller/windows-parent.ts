import { ACCESS, isBelow, processes, programPath, withProcess } from '../windows/processes.ts';
import { systemFolder, systemLibrary } from '../windows/system-library.ts';
import type { ParentProgram } from './started-by.ts';

/** Longest text of a registry value that we read, in characters. */
const MAX_PATH = 32_768;

interface Program {
  readonly path: string;
  /** In units of 100 ns. */
  readonly started: bigint;
}

function programOf(id: number): Program {
  const times = systemLibrary('kernel32').func(
    'bool __stdcall GetProcessTimes(intptr process, _Out_ uint8 *created, _Out_ uint8 *ended, _Out_ uint8 *kernel, _Out_ uint8 *user)',
  );
  return withProcess(id, ACCESS.query, (handle) => {
    const [created, ended, kernel, user] = Array.from({ length: 4 }, () => Buffer.alloc(8));
    if (!times(handle, created, ended, kernel, user)) throw new Error('GetProcessTimes failed');
    return { path: programPath(handle), started: created?.readBigUInt64LE() ?? 0n };
  });
}

/** The parent of a program; its number may have gone to another program since, which then began later. */
function parentOf(id: number): Program & { readonly id: number } {
  const parent = processes().find((one) => one.id === id)?.parent;
  if (parent === undefined) throw new Error('no such process');
  const program = programOf(parent);
  if (program.started > programOf(id).started) throw new Error('the parent is gone');
  return { ...program, id: parent };
}

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
export function windowsParent(): ParentProgram {
  const parent = parentOf(process.pid);
  const isShell = parent.path.toLowerCase() === `${systemFolder()}\\cmd.exe`.toLowerCase();
  const { id, path } = isShell ? parentOf(parent.id) : parent;
  const folder = programFolders().find((one) => isBelow(path, one));
  return { id, path, place: folder === undefined ? path : `$ProgramFiles${path.slice(folder.length)}` };
}
