import { execFile } from 'node:child_process';
import { NotKnown, PROBE_LIMIT_MS } from './probe.ts';

/**
 * Output of one of the system's own programs: fixed name and arguments, no shell, nothing on its stdin.
 * @throws NotKnown when it is missing, fails or takes too long
 */
export function runProgram(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { timeout: PROBE_LIMIT_MS, maxBuffer: 8 * 1024 * 1024, windowsHide: true, encoding: 'utf8' },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new NotKnown(error.code === 'ENOENT' ? 'missing' : error.killed === true ? 'late' : 'failed'));
      },
    ).stdin?.end();
  });
}
