import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { startPcscd } from '../../tests/support/card/pcscd.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';

const HOST = 'dist/host/compagnon-ecps';
const LIMIT_MS = 20_000;
const VPCD_PORT = 35_963;
const VIRTUAL = /^Virtual PCD/;

/** What `npm start` found or made to read a card with. */
interface CardDesk {
  /** One line for the terminal. */
  readonly what: string;
  /** Ends what was started; a real reader and its service are left as they are. */
  close(): Promise<void>;
}

interface Seen {
  readonly pcsc: { readonly service: string };
  readonly readers: readonly { readonly name: string }[];
}

/** What the built host sees now, as its own command line says it. */
async function look(): Promise<Seen> {
  // The exit code is the verdict; only the output is used here.
  const run = promisify(execFile)(HOST, ['diagnose', '--json'], { timeout: LIMIT_MS });
  const { stdout } = await run.catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  return JSON.parse(stdout) as Seen;
}

const vpcdListens = (): boolean =>
  readFileSync('/proc/net/tcp', 'latin1').includes(`:${VPCD_PORT.toString(16).toUpperCase()} 00000000:0000 0A`);

/** A service of the machine with the virtual reader in it, started as root where we are not. */
async function startService(): Promise<() => Promise<void>> {
  if (process.getuid?.() === 0) {
    const pcscd = await startPcscd();
    return () => pcscd[Symbol.asyncDispose]();
  }
  const child = spawn('sudo', ['pcscd', '--foreground', '--disable-polkit'], {
    stdio: ['inherit', 'ignore', 'ignore'],
  });
  const deadline = performance.now() + LIMIT_MS;
  while (!vpcdListens()) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error('pcscd did not start; try again as root');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => void child.kill('SIGTERM');
}

/** A real reader when there is one; otherwise the virtual reader with a sample CPS card, in a pcscd of ours if none runs. */
export async function openCardDesk(): Promise<CardDesk> {
  const seen = await look();
  const real = seen.readers.filter(({ name }) => !VIRTUAL.test(name));
  if (real.length > 0) {
    return { what: `real reader: ${real.map(({ name }) => name).join(', ')}`, close: async () => {} };
  }
  const stop = seen.pcsc.service === 'running' ? async () => {} : await startService();
  if (!vpcdListens()) {
    return { what: 'no reader: the service that runs has no virtual one (see docs/testing.md)', close: stop };
  }
  const card = await insertCard({ port: VPCD_PORT, card: cardNamed('cps3-pharmacist'), stayInserted: true });
  await card.powered;
  return {
    what: 'virtual reader with a sample CPS card (invented holder)',
    async close() {
      await card.remove();
      await stop();
    },
  };
}
