import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { encodeFrame, FrameDecoder } from '../../../native-host/messaging/frames.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../../shared/protocol/extension-ids.ts';
import { PROTOCOL, VERSION } from '../../../shared/protocol/version.ts';
import { PATIENCE_MS } from '../until.ts';

/** The built host, as `npm run build` leaves it. */
export const HOST_PROGRAM = resolve('dist/host/compagnon-ecps');

/** Arguments that Chromium gives. */
export const CHROMIUM_ARGS = [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`] as const;

/** What a browser's extension says first. */
export const HELLO = { id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } } as const;

/** What the host answers. */
export const GREETING = {
  id: 1,
  type: 'hello',
  protocol: 1,
  supported: { min: 1, max: 1 },
  host: { version: '1.0.0' },
  capabilities: ['subscribe', 'diagnose', 'identity', 'tries'],
};

const LIMIT_MS = PATIENCE_MS;

type Message = Readonly<Record<string, unknown>>;

/** The host on the other side of two pipes, as a browser has it. */
export interface RunningHost extends AsyncDisposable {
  readonly pid: number;
  send(message: object): void;
  /** Any bytes, framed or not. */
  sendRaw(bytes: Uint8Array): void;
  /** The next message that fits; those before it are passed over. Rejects when none comes in time or the host has ended. */
  next(fits?: (message: Message) => boolean): Promise<Message>;
  closeStdin(): void;
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
  /** All it said on stderr. */
  stderr(): string;
  /** Bytes on stdout that belong to no whole frame. */
  readonly messages: readonly Message[];
}

/** Starts the built host with pipes. */
export function startHost(
  args: readonly string[] = CHROMIUM_ARGS,
  env: Readonly<Record<string, string>> = {},
  program: string = HOST_PROGRAM,
): RunningHost {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const decoder = new FrameDecoder();
  const messages: Message[] = [];
  let read = 0;
  let stderr = '';
  const { promise: ended, resolve: end } = Promise.withResolvers<number | string>();
  let over = false;
  let wake = Promise.withResolvers<void>();
  const news = (): void => {
    wake.resolve();
    wake = Promise.withResolvers();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    for (const frame of decoder.push(chunk))
      messages.push(frame.type === 'message' ? frame.value : { notAMessage: frame.code });
    news();
  });
  child.stderr.on('data', (text) => (stderr += text));
  child.stdin.on('error', () => {});
  child.on('close', (code, signal) => {
    over = true;
    end(code ?? signal ?? 'unknown');
    news();
  });

  async function next(fits: (message: Message) => boolean = () => true): Promise<Message> {
    const timer = AbortSignal.timeout(LIMIT_MS);
    const late = new Promise<never>((_, reject) =>
      timer.addEventListener('abort', () =>
        reject(new Error(`no such message in time; got ${JSON.stringify(messages).slice(0, 4000)}\n${stderr}`)),
      ),
    );
    for (;;) {
      while (read < messages.length) {
        const message = messages[read];
        read += 1;
        if (message !== undefined && fits(message)) return message;
      }
      if (over) throw new Error(`the host ended; got ${JSON.stringify(messages).slice(0, 4000)}\n${stderr}`);
      await Promise.race([wake.promise, late]);
    }
  }

  return {
    pid: child.pid ?? 0,
    send: (message) => child.stdin.write(encodeFrame(message)),
    sendRaw: (bytes) => child.stdin.write(bytes),
    next,
    closeStdin: () => child.stdin.end(),
    ended,
    stderr: () => stderr,
    messages,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The built host's command line, run to its end. Non-breaking blanks are made plain, for readable tests. */
export function runHost(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | string; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(HOST_PROGRAM, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  return new Promise((done) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code: code ?? signal ?? 'unknown', stdout: plain(stdout), stderr: plain(stderr) });
    }),
  );
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
