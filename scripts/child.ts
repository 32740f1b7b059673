import { type ChildProcess, spawn } from 'node:child_process';

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program with this terminal and hands it every signal that asks us to end, so that none outlives the other.
 * @returns its exit code; 130 when a signal ended it
 */
export function runChild(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(command, args, { stdio: 'inherit', env });
    const hand = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of ENDINGS) process.on(signal, hand);
    const settle = (then: () => void): void => {
      for (const signal of ENDINGS) process.off(signal, hand);
      then();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => resolve(code ?? 130)));
  });
}
