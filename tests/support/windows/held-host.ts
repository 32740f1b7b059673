import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { encodeFrame } from '../../../native-host/messaging/frames.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../../shared/protocol/extension-ids.ts';
import { HELLO } from '../host/host.ts';
import { PATIENCE_MS } from '../until.ts';
import type { Windows } from './wine.ts';

/** What a browser's panel has the program do: it was greeted only, or it is at work, with koffi's library loaded. */
export type HeldAt = 'greeted' | 'at work';

/** What the program has said once it is there. */
const SAID: Readonly<Record<HeldAt, RegExp>> = {
  greeted: /"type":"hello"/,
  'at work': /"type":"snapshot".*"service":"running"/s,
};
const LIMIT_MS = PATIENCE_MS;

/** An installed program that a browser keeps open. */
interface HeldHost {
  /** Its exit code; null when Windows ended under it. */
  readonly ended: Promise<number | null>;
  isRunning(): boolean;
}

/**
 * Starts an installed program as a browser does and keeps it open.
 * @param program its own Windows path, as a browser starts it: hosts are ended by their path
 * @throws when it does not get there in half a minute
 */
export async function holdHost(windows: Windows, program: string, at: HeldAt): Promise<HeldHost> {
  const tell = join(tmpdir(), `compagnon-held-${randomUUID()}`);
  let isRunning = true;
  const ended = windows
    .run({
      program,
      args: [`chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`],
      input: Buffer.concat([
        encodeFrame(HELLO),
        ...(at === 'at work' ? [encodeFrame({ id: 2, type: 'subscribe', identity: false })] : []),
      ]),
      untilBytes: Number.MAX_SAFE_INTEGER,
      limitMs: 100_000,
      tell,
    })
    .then(
      ({ code }) => code,
      () => null,
    )
    .finally(() => {
      isRunning = false;
    });
  const limit = Date.now() + LIMIT_MS;
  while (!(existsSync(tell) && SAID[at].test(readFileSync(tell, 'utf8')))) {
    if (!isRunning || Date.now() > limit) throw new Error(`${program} is not ${at}`);
    await pause(100);
  }
  return { ended, isRunning: () => isRunning };
}
