import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * SIGN_COMMAND: a program that is given a file's name and signs that file in place. Keys lie in hardware or with a signing service since
 * June 2023 (CA/Browser Forum), and each has a program of its own. Empty: nothing is signed.
 * @returns the command, with an absolute path for programs that run in another folder
 */
export function signCommand(): string {
  const command = process.env['SIGN_COMMAND'] ?? '';
  return command.includes('/') ? resolve(command) : command;
}

/**
 * Signs a Windows program in place when there is a SIGN_COMMAND. Without, says so and goes on: Windows then warns those who open it.
 * @returns 0 when signed or not asked to, else the command's exit code
 */
export async function signWindows(file: string): Promise<number> {
  const command = signCommand();
  if (command === '') {
    console.log(`Not signed: ${file} (there is no SIGN_COMMAND)`);
    return 0;
  }
  const { status, error } = spawnSync(command, [resolve(file)], { stdio: 'inherit' });
  if (error !== undefined) console.error(`SIGN_COMMAND: ${error.message}`);
  return status ?? 1;
}
