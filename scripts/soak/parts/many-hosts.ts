import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_READER, startPcscd } from '../../../tests/support/card/pcscd.ts';
import type { RunningHost } from '../../../tests/support/host/host.ts';
import { cardNamed } from '../../../tests/virtual-card/cards.ts';
import { insertCard } from '../../../tests/virtual-card/insert.ts';
import type { Amounts } from '../amounts.ts';
import type { Figure } from '../figures.ts';
import { failuresOf } from '../round.ts';
import { saysRead, startSubscribed } from '../subscribed-host.ts';

/** Milliseconds within which the last of many hosts has read the card they share. */
const ALL_HAVE_READ = 60_000;

/** Waits until a host says that the card is read, longer than `RunningHost.next` would. @param until a time of performance.now() */
async function untilRead(host: RunningHost, until: number): Promise<void> {
  while (!host.messages.some(saysRead)) {
    if (performance.now() > until) throw new Error(`not read: ${JSON.stringify(host.messages.at(-1)).slice(0, 400)}`);
    await sleep(100);
  }
}

/** Another program reads the card's certificate. @returns ms, Infinity when it could not */
async function openSc(): Promise<number> {
  const startedAt = performance.now();
  const tool = spawn('pkcs15-tool', ['--list-certificates'], { stdio: 'ignore' });
  const [code] = await once(tool, 'close');
  return code === 0 ? performance.now() - startedAt : Number.POSITIVE_INFINITY;
}

/** Many hosts on one card, one of them asked twenty times at once, beside OpenSC. */
export async function manyHosts({ hosts: count }: Amounts): Promise<readonly Figure[]> {
  await using _pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), delayMs: 5 });
  await card.powered;
  const startedAt = performance.now();
  const hosts = Array.from({ length: count }, startSubscribed);
  try {
    const [first] = hosts;
    for (let id = 10; id < 30; id += 1) first?.send({ id, type: 'diagnose', identity: false });
    const other = openSc();
    const failed = await Promise.all(hosts.map((host) => failuresOf(() => untilRead(host, startedAt + ALL_HAVE_READ))));
    const lastRead = performance.now() - startedAt;
    const failures = failed.filter((count) => count > 0).length;
    return [
      {
        what: `${count} hosts and 20 requests on one card, hosts that did not read it`,
        value: failures,
        bound: 0,
        unit: '',
      },
      { what: 'until the last has read it', value: lastRead, bound: ALL_HAVE_READ, unit: ' ms' },
      { what: 'OpenSC beside them', value: await other, bound: 30_000, unit: ' ms' },
    ];
  } finally {
    for (const host of hosts) await host[Symbol.asyncDispose]();
    await card.remove();
  }
}
