import { spawn } from 'node:child_process';
import { encodeFrame } from '../../../native-host/messaging/frames.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../../shared/protocol/extension-ids.ts';
import { PROTOCOL, VERSION } from '../../../shared/protocol/version.ts';

const LIMIT_MS = 20_000;

/** What a browser gives the host as arguments and writes to it first. */
export const CALLER = [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`];
export const HELLO = encodeFrame({ id: 1, type: 'hello', protocol: PROTOCOL, client: { version: VERSION } });

/** Starts the host as Chromium does and greets it. @returns ms until the answer is there */
export function startToHello(program: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(program, CALLER, { stdio: ['pipe', 'pipe', 'ignore'], timeout: LIMIT_MS });
  child.stdin.write(HELLO);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('latin1');
      if (!output.includes('"type":"hello"')) return;
      resolve(performance.now() - startedAt);
      child.stdin.end();
    });
    child.once('close', () => reject(new Error(`the host ended before its hello: ${output}`)));
  });
}
