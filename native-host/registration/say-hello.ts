import { spawn } from 'node:child_process';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { encodeFrame, FrameDecoder } from '../messaging/frames.ts';

/** A browser waits about this long for a host that starts cold. */
const LIMIT_MS = 5000;

/**
 * Starts a host as a browser would, greets it, and hears whether it answers: the only proof that the whole chain works
 * (facts/anchors-native-messaging.md 4.4).
 * @param args what the browser gives on the command line
 */
export function answersHello(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const end = (answered: boolean): void => {
      clearTimeout(timer);
      child.kill();
      resolve(answered);
    };
    const timer = setTimeout(() => end(false), LIMIT_MS);
    const decoder = new FrameDecoder();
    child.stdout.on('data', (chunk: Buffer) => {
      for (const frame of decoder.push(chunk)) end(frame.type === 'message' && frame.value['type'] === 'hello');
    });
    child.on('error', () => end(false));
    child.on('exit', () => end(false));
    child.stdin.on('error', () => {});
    child.stdin.write(encodeFrame({ id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } }));
  });
}
