import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeFrame } from '../../../native-host/messaging/frames.ts';
import { CHROMIUM_ARGS, HELLO, HOST_PROGRAM, type RunningHost, startHost } from '../../../tests/support/host/host.ts';
import { windowsIn, windowsPath } from '../../../tests/support/windows/wine.ts';
import { makePrefix } from '../../../tests/support/windows/wine-prefix.ts';
import { FILES } from '../../package/names.ts';
import { WINDOWS_NODE } from '../../setup/windows-parts.mjs';
import { median } from '../median.ts';

const ROUNDS = 25;
const NODE = 'dist/host/node';
const EMPTY = ['-e', '0'];
const WINE_ROUNDS = 5;

/** Starts the built host as Chromium does, greets it and subscribes. @returns ms to its hello and to its first snapshot */
async function subscribedHost(): Promise<{ hello: number; snapshot: number; host: RunningHost }> {
  const begin = performance.now();
  const host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  await host.next(({ type }) => type === 'hello');
  const hello = performance.now() - begin;
  await host.next(({ type }) => type === 'snapshot');
  return { hello, snapshot: performance.now() - begin, host };
}

/** An empty Node program with the same binary. @returns ms */
function emptyNode(): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve) => {
    spawn(NODE, EMPTY, { stdio: 'ignore' }).once('exit', () => resolve(performance.now() - begin));
  });
}

/** Processor time of a program that is given this on stdin, from its start to its end, by the shell's clock. @returns ms */
async function processorTime(
  program: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<number> {
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@"', program, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  shell.stdin.end(input);
  const seconds = (await text(shell.stderr)).trim().split(' ');
  return seconds.reduce((sum, part) => sum + 1e3 * Number(part), 0);
}

/** Fastest of starts by turns on Linux, ms: what else the computer does can only add to them. */
export async function startTimes(): Promise<Record<'empty' | 'hello' | 'snapshot' | 'emptyCpu' | 'helloCpu', number>> {
  const fastest = { empty: Infinity, hello: Infinity, snapshot: Infinity, emptyCpu: Infinity, helloCpu: Infinity };
  const took = (what: keyof typeof fastest, ms: number): void => {
    fastest[what] = Math.min(fastest[what], ms);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    took('empty', await emptyNode());
    const { hello, snapshot, host } = await subscribedHost();
    took('hello', hello);
    took('snapshot', snapshot);
    host.closeStdin();
    await host.ended;
    took('emptyCpu', await processorTime(NODE, EMPTY));
    took('helloCpu', await processorTime(HOST_PROGRAM, CHROMIUM_ARGS, encodeFrame(HELLO)));
  }
  return fastest;
}

/** Voluntary switches of every thread of a process: each is a thread that had been woken and sleeps again. */
function wakeUps(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'latin1');
    return sum + Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }, 0);
}

/** V8 tidies up after a start (its memory reducer) and collects now and then: both take a minute to fade. */
const SETTLED_SECONDS = 60;
const SAMPLE_SECONDS = 60;

/** The idle host with a card read: resident memory, wake-ups and processor time over a minute. */
export async function idleCost(): Promise<Record<'residentMB' | 'wakeUpsPerSecond' | 'cpuPercent', number>> {
  const { host } = await subscribedHost();
  const { pid } = host;
  await sleep(SETTLED_SECONDS * 1_000);
  const cpu = (): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const [wokenBefore, cpuBefore] = [wakeUps(pid), cpu()];
  await sleep(SAMPLE_SECONDS * 1_000);
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const cost = {
    residentMB: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
    wakeUpsPerSecond: (wakeUps(pid) - wokenBefore) / SAMPLE_SECONDS,
    cpuPercent: (100 * (cpu() - cpuBefore)) / SAMPLE_SECONDS,
  };
  host.closeStdin();
  return cost;
}

/** Medians of interleaved starts under Wine, ms to the first output: the host's hello, and one letter of an empty node.exe. */
export async function startUnderWine(): Promise<Record<'empty' | 'hello', number>> {
  const windows = windowsIn(await makePrefix());
  const times = { empty: [] as number[], hello: [] as number[] };
  const programs = {
    empty: { program: windowsPath(WINDOWS_NODE), args: ['-e', "process.stdout.write('.')"], untilBytes: 1 },
    hello: { program: windowsPath(FILES.windowsExe), args: CHROMIUM_ARGS, input: encodeFrame(HELLO), untilBytes: 8 },
  };
  try {
    for (let round = 0; round < WINE_ROUNDS; round += 1) {
      for (const what of ['empty', 'hello'] as const) {
        const { firstByteMs, stderr } = await windows.run(programs[what]);
        if (firstByteMs === null) throw new Error(`no output under Wine: ${stderr}`);
        times[what].push(firstByteMs);
      }
    }
  } finally {
    await windows.close();
  }
  return { empty: median(times.empty), hello: median(times.hello) };
}
