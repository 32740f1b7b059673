import { processes } from './processes.ts';
import { systemLibrary } from './system-library.ts';

/**
 * Whether a program of that file name runs in the session we run in, another user's not counted (read only).
 * @throws when Windows refuses the list
 */
export function runsInThisSession(exeName: string): boolean {
  const sessionOf = systemLibrary('kernel32').func(
    'bool __stdcall ProcessIdToSessionId(uint32 process, _Out_ uint32 *session)',
  );
  const session = (process: number): number | null => {
    const out = [0];
    return sessionOf(process, out) ? (out[0] ?? null) : null;
  };
  const ours = session(process.pid);
  const named = processes().filter((one) => one.exeName.toLowerCase() === exeName.toLowerCase());
  return named.some(({ id }) => session(id) === ours);
}
