import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program and hands it every signal that asks us to end, so that none outlives the other.
 * @param onLine gets each line that it prints; without, it prints to this terminal
 * @returns its exit code; 130 when a signal ended it
 */
export function runChild(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onLine?: (line: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const stdio: StdioOptions = onLine === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child: ChildProcess = spawn(command, args, { stdio, env });
    for (const input of [child.stdout, child.stderr])
      if (input !== null && onLine !== undefined) createInterface({ input }).on('line', onLine);
    const hand = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of ENDINGS) process.on(signal, hand);
    const settle = (then: () => void): void => {
      for (const signal of ENDINGS) process.off(signal, hand);
      then();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) => settle(() => resolve(code ?? 130)));
  });
}

/**
 * Runs a program whose output shows only when it fails.
 * @param env beside what this program has
 * @returns its exit code
 */
export function runQuietly(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = '.'): number {
  const run = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.status !== 0) process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  return run.status ?? 1;
}
