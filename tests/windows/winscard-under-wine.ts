import { spawn } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BuildOptions, build } from 'esbuild';
import type { PcscDriver } from '../../native-host/pcsc/driver.ts';
import { PcscError } from '../../native-host/pcsc/errors.ts';
import { WINDOWS_NODE, WINDOWS_PARTS } from '../../scripts/setup/windows-parts.mjs';
import { freshPrefix } from '../support/windows/fresh-windows.ts';
import { windowsPath } from '../support/windows/wine.ts';
import { endWindows, removePrefix, wineEnvironment } from '../support/windows/wine-prefix.ts';
import type { AgentReply, AgentRequest } from './winscard-messages.ts';

/** As scripts/setup/windows-parts.mjs lays them. */
const AGENT = join(WINDOWS_PARTS, 'winscard-agent.cjs');

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** Starts the agent and waits until it calls. */
async function startAgent(): Promise<{ socket: Socket; end(): Promise<void> }> {
  // Beside the Windows koffi, which stays outside the bundle.
  const options: BuildOptions = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['koffi'],
    logLevel: 'error',
  };
  await build({ ...options, entryPoints: ['tests/windows/winscard-agent.ts'], outfile: AGENT });
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const called = new Promise<Socket>((done) => server.once('connection', done));

  const prefix = freshPrefix();
  const wine = spawn('wine', [WINDOWS_NODE, windowsPath(AGENT), String(port)], {
    stdio: 'ignore',
    env: wineEnvironment(prefix),
  });
  const gone = new Promise<never>((_, reject) =>
    wine.once('exit', (code) => reject(new Error(`wine ended with ${code}`))),
  );
  const socket = await Promise.race([called, gone]);
  return {
    socket,
    async end() {
      socket.destroy();
      server.close();
      await gone.catch(() => {});
      await endWindows(prefix);
      removePrefix(prefix);
    },
  };
}

/** The winscard adapter in the Windows Node under Wine, whose winscard.dll reaches this system's pcscd. */
export async function winscardUnderWine(): Promise<{ driver: PcscDriver; close(): Promise<void> }> {
  const { socket, end } = await startAgent();
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<readonly string[]>>();
  const listeners = new Map<number, Parameters<PcscDriver['monitor']>[0]>();

  createInterface(socket).on('line', (line) => {
    const reply: AgentReply = JSON.parse(line);
    if ('readersOf' in reply) {
      const readers = reply.readers.map((each) => ({ ...each, atr: each.atr === null ? null : bytes(each.atr) }));
      listeners.get(reply.readersOf)?.(readers);
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new PcscError(reply.error.code, reply.error.message, reply.error.value));
    else asked?.resolve(reply.value ?? []);
  });

  const ask = (
    request: WithoutId<AgentRequest>,
  ): { readonly id: number; readonly value: Promise<readonly string[]> } => {
    last += 1;
    const asked = Promise.withResolvers<readonly string[]>();
    waiting.set(last, asked);
    socket.write(`${JSON.stringify({ id: last, ...request })}\n`);
    return { id: last, value: asked.promise };
  };

  const driver: PcscDriver = {
    async monitor(listener, signal) {
      const { id, value } = ask({ op: 'monitor' });
      listeners.set(id, listener);
      signal.addEventListener('abort', () => void ask({ op: 'stop', monitor: id }));
      await value;
    },
    async connect(reader) {
      const { id: card, value } = ask({ op: 'connect', reader });
      const [atr = new Uint8Array()] = (await value).map(bytes);
      return {
        atr,
        begin: async () => void (await ask({ op: 'begin', card }).value),
        end: async () => void (await ask({ op: 'end', card }).value),
        disconnect: async () => void (await ask({ op: 'disconnect', card }).value),
        transmit: async (run) => (await ask({ op: 'transmit', card, run: run.map(hex) }).value).map(bytes),
      };
    },
  };
  return { driver, close: end };
}
