import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PATIENCE_MS } from '../until.ts';

/** Another program on the same card, in a process of its own: connected, shared, from the start. */
export interface OtherProgram extends AsyncDisposable {
  /** Begins a transaction, and waits for it. */
  begin(): Promise<void>;
  end(): Promise<void>;
  /** @param command hex @returns data and status word, hex */
  send(command: string): Promise<string>;
}

const LIMIT_MS = PATIENCE_MS;

/** @param reader as PC/SC lists it */
export async function startOtherProgram(reader: string): Promise<OtherProgram> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'other-program-main.ts'), reader], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const answer = async (): Promise<string> => {
    const [line] = await once(lines, 'line', { signal: AbortSignal.timeout(LIMIT_MS) });
    return String(line);
  };
  const say = (line: string): Promise<string> => {
    const answered = answer();
    child.stdin.write(`${line}\n`);
    return answered;
  };
  await answer();
  return {
    begin: async () => void (await say('begin')),
    end: async () => void (await say('end')),
    send: say,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.stdin.end();
      const late = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
      await exited;
      clearTimeout(late);
    },
  };
}

export const SELECT_ROOT = '00A4020C023F00';
const GIVE = { wrong: '002000010430303030', right: '002000010431323334' } as const;
export type GivenCode = keyof typeof GIVE;

/** Gives the card's code as the official module does, in a transaction of its own. */
export async function giveCode(program: OtherProgram, code: GivenCode): Promise<void> {
  await program.begin();
  await program.send(SELECT_ROOT);
  await program.send(GIVE[code]);
  await program.end();
}
