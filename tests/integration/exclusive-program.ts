import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PATIENCE_MS } from '../support/until.ts';

const PROGRAM = join(import.meta.dirname, '../support/card/card-holder.ts');
const LIMIT_MS = PATIENCE_MS;

/**
 * Another program that holds a reader's card for itself alone, as some pharmacy software does. A process of its own: the package by which
 * it does so can wait for ever for a thread of its own when it is closed.
 * @returns a function that lets the card go and ends the program
 * @throws when it does not get the card
 */
export async function holdExclusively(readerName: string): Promise<() => Promise<void>> {
  const holder = spawn(process.execPath, [PROGRAM, readerName], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(holder, 'exit');
  const signal = AbortSignal.timeout(LIMIT_MS);
  const [said] = await once(holder.stdout, 'data', { signal }).finally(() => signal.aborted && holder.kill('SIGKILL'));
  if (String(said).trim() !== 'held') {
    holder.kill('SIGKILL');
    throw new Error(`the other program does not hold the card: ${said}`);
  }
  return async () => {
    holder.stdin.end();
    const late = setTimeout(() => holder.kill('SIGKILL'), LIMIT_MS);
    await ended;
    clearTimeout(late);
  };
}
