import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PATIENCE_MS } from '../until.ts';

const VPCD_DRIVER = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so';
const PCSCD_SOCKET = '/run/pcscd/pcscd.comm';
const LIMIT_MS = PATIENCE_MS;

/** A virtual reader. vpcd gives it two slots: `port` is the first, `port + 1` the second. */
export interface VirtualReader {
  /** How its name is written for pcscd; UTF-8 unless told. */
  readonly encoding?: 'latin1';
  /** Name without the slot: PC/SC lists `<name> 00 00` and `<name> 00 01` for the first reader. At most 110 characters. */
  readonly name: string;
  readonly port: number;
}

/** Names of readers seen in the field (docs/sources/card-and-readers.md 4.1), to be worn by virtual ones. */
export const REAL_NAMES = {
  telium: 'Ingenico TL TELIUM (25005334)',
} as const;

export const DEFAULT_READER: VirtualReader = { name: 'Virtual PCD', port: 35963 };

/** An own pcscd with virtual readers. Only inside a private world (scripts/private-world.ts): its socket's place is fixed. */
export interface Pcscd {
  /** Ends it as the system would; resolves when it is gone. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL: socket and pid file stay behind. */
  kill(): Promise<void>;
  /**
   * Starts it again after stop or kill; with other readers when given. That is also how a reader is unplugged and plugged in:
   * Debian's pcscd follows USB devices only and keeps virtual readers for as long as it runs (hotplug_libudev.c).
   */
  start(readers?: readonly VirtualReader[]): Promise<void>;
  /** Holds it with SIGSTOP: sockets take clients and nobody answers. */
  hang(): void;
  /** Lets it go on after hang. */
  goOn(): void;
  /** Stops it for good and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts pcscd and waits until it takes clients and every slot takes a card.
 * @throws when it ends or is not ready in time, with what it printed
 */
export async function startPcscd(readers: readonly VirtualReader[] = [DEFAULT_READER]): Promise<Pcscd> {
  const folder = mkdtempSync(join(tmpdir(), 'pcscd-'));
  let process: ChildProcess | null = null;
  let output = '';

  /** One driver file a reader: vpcd keeps its slots in variables of the library, which two readers would share. */
  function configure(list: readonly VirtualReader[]): string {
    const config = mkdtempSync(join(folder, 'conf-'));
    for (const [index, { name, port, encoding = 'utf8' }] of list.entries()) {
      const driver = join(folder, `vpcd-${index}.so`);
      copyFileSync(VPCD_DRIVER, driver);
      writeFileSync(
        join(config, `reader-${index}`),
        `FRIENDLYNAME "${name}"\nDEVICENAME /dev/null:${port}\nLIBPATH ${driver}\nCHANNELID ${port}\n`,
        encoding,
      );
    }
    return config;
  }

  async function start(list: readonly VirtualReader[] = readers): Promise<void> {
    output = '';
    const child = spawn('pcscd', ['--foreground', '--disable-polkit', '--config', configure(list)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process = child;
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    const slots = list.flatMap(({ port }) => [port, port + 1]);
    const deadline = performance.now() + LIMIT_MS;
    while (!(slots.every(isListening) && (await takesClients()))) {
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`pcscd did not start:\n${output}`);
      await sleep(20);
    }
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = process;
    process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGCONT');
    child.kill(signal);
    // A mute card holds vpcd, and pcscd waits for it when asked politely.
    const impatience = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await gone;
    clearTimeout(impatience);
  }

  await endLeftOver();
  await start();
  return {
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    hang: () => void process?.kill('SIGSTOP'),
    goOn: () => void process?.kill('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Ends what a test that failed before its end has left running in this private world: with its socket and its ports it would pass for
 * the one that is started, and the fault of one file would be told of every file after it.
 */
async function endLeftOver(): Promise<void> {
  if (process.env['PRIVATE_WORLD'] !== '1') return;
  const deadline = performance.now() + LIMIT_MS;
  for (;;) {
    const running = readdirSync('/proc').filter(isPcscd).map(Number);
    if (running.length === 0) break;
    if (performance.now() > deadline) throw new Error(`pcscd ${running.join(', ')} of an earlier test does not end`);
    for (const pid of running) process.kill(pid, 'SIGKILL');
    await sleep(20);
  }
  // Where it finds a socket, pcscd takes one that has ended and is not yet waited for to be running still.
  rmSync(PCSCD_SOCKET, { force: true });
}

/** A process that has ended and is not yet waited for has no command line. */
function isPcscd(pid: string): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').startsWith('pcscd\0');
  } catch {
    return false;
  }
}

/** Whether a TCP port listens, without connecting: a connection would be a card. */
function isListening(port: number): boolean {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'latin1')
    .split('\n')
    .some((line) => {
      const [, local = '', , state] = line.trim().split(/\s+/);
      return local.endsWith(suffix) && state === '0A';
    });
}

function takesClients(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(PCSCD_SOCKET);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
