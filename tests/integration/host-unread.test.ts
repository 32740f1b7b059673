import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { encodeFrame } from '../../native-host/messaging/frames.ts';
import { CHROMIUM_ARGS, HOST_PROGRAM } from '../support/host/host.ts';

const residentMB = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;

it('a host whose answers nobody reads stops reading, stays small, and ends when the browser does', async () => {
  const host = spawn(HOST_PROGRAM, CHROMIUM_ARGS, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => host.once('exit', resolve));
  // Never read: what arrives stays in the pipe.
  host.stdout.pause();
  host.stdin.on('error', () => {});
  const question = encodeFrame({ id: 1, type: 'unsubscribe' });
  const many = Buffer.concat(Array.from({ length: 20_000 }, () => question));
  let largest = 0;
  for (let round = 0; round < 20; round += 1) {
    host.stdin.write(many);
    await sleep(100);
    largest = Math.max(largest, residentMB(host.pid ?? 0));
  }
  expect(largest).toBeLessThan(120);
  host.stdin.destroy();
  host.stdout.destroy();
  expect(await Promise.race([ended, sleep(3_000, 'still there', { ref: false })])).not.toBe('still there');
});
