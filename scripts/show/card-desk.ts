import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../../tests/virtual-card/insert.ts';
import { mayMakeNamespaces, ROOT_INSIDE } from '../setup/rights.mjs';

const HOST = 'dist/host/compagnon-ecps';
const LIMIT_MS = 20_000;
const VPCD_PORT = 35_963;
const VIRTUAL = /^Virtual PCD/;
const NO_READER = 'no reader: none is plugged in, and a virtual one needs root or user namespaces here';

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

/** The service until its input ends: with us, however we end, also where we may not kill it. */
const SERVICE = '{ pcscd --foreground --disable-polkit & read -r _; kill $!; }';
/** The same in mounts of its own, its socket in a folder of ours ($0); vpcd stays on this machine's network. */
const IN_OWN_RUN = `mount -t tmpfs tmpfs /run && mkdir /run/pcscd && mount --bind "$0" /run/pcscd && ${SERVICE}`;

/** How a card service of our own is started: in namespaces where we may make them, else as root (setup/rights.mjs). */
function commandOfService(folder: string): readonly string[] {
  if (mayMakeNamespaces()) {
    process.env['PCSCLITE_CSOCK_NAME'] = join(folder, 'pcscd.comm');
    return ['unshare', ...ROOT_INSIDE, '--mount', '--propagation', 'private', 'sh', '-c', IN_OWN_RUN, folder];
  }
  return [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'sh', '-c', SERVICE];
}

/** A card service with the virtual reader that Debian's package configures, for us and the programs that we start. */
function startService() {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-pcscd-'));
  const [command = '', ...args] = commandOfService(folder);
  const service = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<null>((resolve) => {
    for (const end of ['error', 'close'] as const) service.once(end, () => resolve(null));
  });
  return {
    ended,
    async stop() {
      service.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const sampleCard = (limitMs: number): Promise<InsertedCard | null> =>
  insertCard({ card: cardNamed('cps3-pharmacist'), port: VPCD_PORT, stayInserted: true, limitMs }).catch(() => null);

/** A real reader when there is one; otherwise the virtual one of the service that runs, or of one of ours, with a sample CPS card. */
export async function openCardDesk(): Promise<CardDesk> {
  const { pcsc, readers } = await look();
  const real = readers.filter(({ name }) => !VIRTUAL.test(name));
  if (real.length > 0)
    return { what: `real reader: ${real.map(({ name }) => name).join(', ')}`, close: async () => {} };
  const there = pcsc.service === 'running' ? await sampleCard(0) : null;
  const service = there === null ? startService() : null;
  const card = there ?? (await Promise.race([sampleCard(LIMIT_MS), service?.ended ?? null]));
  await card?.powered;
  return {
    what: card === null ? NO_READER : 'virtual reader with a sample CPS card (invented holder)',
    async close() {
      await card?.remove();
      await service?.stop();
    },
  };
}
