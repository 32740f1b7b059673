import { spawn } from 'node:child_process';
import * as v from 'valibot';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { encodeFrame, FrameDecoder } from '../messaging/frames.ts';

/** A browser waits about this long for a host that starts cold. */
const LIMIT_MS = 5000;

const GreetingSchema = v.object({ type: v.literal('hello'), host: v.object({ version: v.string() }) });

function versionInGreeting(message: unknown): string | null {
  const greeting = v.safeParse(GreetingSchema, message);
  return greeting.success ? greeting.output.host.version : null;
}

/**
 * Starts a host as a browser would, greets it, and hears whether it answers: the only proof that the whole chain works
 * (docs/sources/native-messaging.md 4.4).
 * @param args what the browser gives on the command line
 * @returns the version that it says it has; null when no greeting comes back
 */
export function helloVersion(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const end = (version: string | null): void => {
      clearTimeout(timer);
      child.kill();
      resolve(version);
    };
    const timer = setTimeout(() => end(null), LIMIT_MS);
    const decoder = new FrameDecoder();
    child.stdout.on('data', (chunk: Buffer) => {
      for (const frame of decoder.push(chunk)) end(frame.type === 'message' ? versionInGreeting(frame.value) : null);
    });
    child.on('error', () => end(null));
    child.on('exit', () => end(null));
    child.stdin.on('error', () => {});
    child.stdin.write(encodeFrame({ id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } }));
  });
}
