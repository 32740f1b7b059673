import { readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux counts for every program (proc_pid_stat(5)). */
const TICKS = 100;

/**
 * Seconds of processor time that this program has taken, with all that it has waited for and all those have. What a private world still holds
 * when its first process ends is waited for by that one.
 */
export function processorSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // After the name, which may hold anything: the state is field 3, utime, stime, cutime and cstime are 14 to 17.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}
