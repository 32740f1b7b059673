import { ACCESS, isBelow, processes, programPath, withProcess } from '../windows/processes.ts';
import { textValue } from '../windows/registry-values.ts';
import { systemFolder, systemLibrary } from '../windows/system-library.ts';
import type { ParentProgram } from './started-by.ts';

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

const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion';

/** Windows' two folders of programs as the system keeps them; variables of the environment are the caller's. */
const programFolders = (): readonly string[] =>
  ['ProgramFilesDir', 'ProgramFilesDir (x86)'].flatMap((name) => textValue('HKLM', CURRENT_VERSION, name) || []);

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
