import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeFrame } from '../../../native-host/messaging/frames.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../../shared/protocol/extension-ids.ts';
import { HELLO } from '../../../tests/support/host/host.ts';
import { median } from '../median.ts';

const HOST = 'dist/host/compagnon-ecps';
const ORIGIN = `chrome-extension://${CHROMIUM_EXTENSION_IDS[0]}/`;

/** Starts the built host as Chromium does and subscribes. @returns ms to the first snapshot, and the running host */
async function startHost(): Promise<{
  readonly ms: number;
  readonly pid: number;
  /** Resolves when it says this, from now on. */
  readonly says: (text: string) => Promise<void>;
  readonly stop: () => void;
}> {
  const begin = performance.now();
  const child = spawn(HOST, [ORIGIN], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(encodeFrame(HELLO));
  child.stdin.write(encodeFrame({ id: 2, type: 'subscribe', identity: false }));
  const ms = await new Promise<number>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('latin1');
      if (output.includes('"type":"snapshot"')) resolve(performance.now() - begin);
    });
    child.once('exit', () => reject(new Error(`the host ended before its first snapshot: ${output}`)));
    setTimeout(() => reject(new Error(`no snapshot within 20 s: ${output}`)), 20_000).unref();
  });
  if (child.pid === undefined) throw new Error('no host');
  const says = (text: string): Promise<void> =>
    new Promise((resolve) => {
      let since = '';
      child.stdout.on('data', (chunk: Buffer) => {
        since += chunk.toString('latin1');
        if (since.includes(text)) resolve();
      });
    });
  return { ms, pid: child.pid, says, stop: () => child.stdin.end() };
}

/** An empty Node program with the same binary. @returns ms */
function emptyNode(): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve) => {
    spawn('dist/host/node', ['-e', '0'], { stdio: 'ignore' }).once('exit', () => resolve(performance.now() - begin));
  });
}

/** Medians of interleaved starts, ms. */
export async function startTimes(rounds: number): Promise<{ readonly empty: number; readonly snapshot: number }> {
  const empty: number[] = [];
  const snapshot: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await emptyNode());
    const host = await startHost();
    snapshot.push(host.ms);
    host.stop();
    await sleep(100);
  }
  return { empty: median(empty), snapshot: median(snapshot) };
}

/**
 * How long a host that watches a stopped service takes to see it back, ms.
 * @param start starts the service; resolves when it takes clients
 */
export async function recovery(start: () => Promise<void>): Promise<number> {
  const host = await startHost();
  await sleep(3_000);
  const seen = host.says('"service":"running"').then(() => performance.now());
  await start();
  const startedAt = performance.now();
  const ms = (await Promise.race([seen, sleep(10_000, Number.POSITIVE_INFINITY, { ref: false })])) - startedAt;
  host.stop();
  return Math.max(0, ms);
}

/** Voluntary switches of every thread of a process: each is a thread that had been woken and sleeps again. */
function wakeUps(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'latin1');
    return sum + Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }, 0);
}

/** Until then V8 tidies up after the start (its memory reducer): some 0.8 wake-ups a second of its own threads, hardly any later. */
const SETTLED_SECONDS = 60;
/** V8 still collects now and then, some 14 wake-ups of its threads at once: in a sample of 15 s that is one a second, in this one a quarter. */
const SAMPLE_SECONDS = 60;

/** The idle host with its readers watched, once it has settled: resident memory, wake-ups and processor time over a minute. */
export async function idleCost(): Promise<{
  readonly residentMB: number;
  readonly wakeUpsPerSecond: number;
  readonly cpuPercent: number;
}> {
  const host = await startHost();
  await sleep(SETTLED_SECONDS * 1_000);
  const cpu = (): number => {
    const fields = readFileSync(`/proc/${host.pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const [wokenBefore, cpuBefore] = [wakeUps(host.pid), cpu()];
  await sleep(SAMPLE_SECONDS * 1_000);
  const status = readFileSync(`/proc/${host.pid}/status`, 'latin1');
  const cost = {
    residentMB: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
    wakeUpsPerSecond: (wakeUps(host.pid) - wokenBefore) / SAMPLE_SECONDS,
    cpuPercent: (100 * (cpu() - cpuBefore)) / SAMPLE_SECONDS,
  };
  host.stop();
  return cost;
}
