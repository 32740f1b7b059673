import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
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

/** A card service with the virtual reader that Debian's package configures. @returns what ends it */
function startService(): () => void {
  const [command = '', ...args] = [...(process.getuid?.() === 0 ? [] : ['sudo']), 'pcscd', '--foreground'];
  const service = spawn(command, [...args, '--disable-polkit'], { stdio: ['inherit', 'ignore', 'ignore'] });
  return () => service.kill();
}

/** A real reader when there is one; otherwise the virtual reader with a sample CPS card, in a service of ours if none runs. */
export async function openCardDesk(): Promise<CardDesk> {
  const { pcsc, readers } = await look();
  const real = readers.filter(({ name }) => !VIRTUAL.test(name));
  if (real.length > 0)
    return { what: `real reader: ${real.map(({ name }) => name).join(', ')}`, close: async () => {} };
  const isRunning = pcsc.service === 'running';
  const stop = isRunning ? () => {} : startService();
  const inserted = { card: cardNamed('cps3-pharmacist'), port: VPCD_PORT, stayInserted: true };
  const card = await insertCard({ ...inserted, limitMs: isRunning ? 0 : LIMIT_MS }).catch(() => null);
  if (card === null && !isRunning) throw new Error('pcscd did not start; try again as root');
  await card?.powered;
  return {
    what:
      card === null
        ? 'no reader: the service that runs has no virtual one (see docs/testing.md)'
        : 'virtual reader with a sample CPS card (invented holder)',
    async close() {
      await card?.remove();
      stop();
    },
  };
}
