import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedCard, startCardHost } from '../support/card/card-host.ts';
import { startOtherProgram } from '../support/card/other-program.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { HELLO, type RunningHost, startHost } from '../support/host/host.ts';
import { PATIENCE_MS, until } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import { holdExclusively } from './exclusive-program.ts';

let pcscd: Pcscd;
let card: InsertedCard | undefined;
beforeEach(async () => {
  pcscd = await startPcscd();
});
afterEach(async () => {
  await card?.remove();
  await pcscd[Symbol.asyncDispose]();
});

async function cardIn(delayMs = 0): Promise<InsertedCard> {
  card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), delayMs });
  await card.powered;
  return card;
}

const isRead = (snapshot: Parameters<typeof finishedCard>[0]): boolean =>
  finishedCard(snapshot)?.reading === 'complete';

describe('a card', () => {
  it('in another program’s transaction is said to be busy, never mute, and is read once that ends', async () => {
    await cardIn();
    await using other = await startOtherProgram(`${DEFAULT_READER.name} 00 00`);
    await other.begin();
    const host = startCardHost();
    try {
      const busy = await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined, 15_000);
      expect(busy.readers[0]).toMatchObject({ state: 'busy', card: { kind: 'cps3', problem: { code: 'busy' } } });
      // Longer than any limit of ours.
      await sleep(8_000);
      const codes = host.snapshots.map(({ readers }) => readers[0]?.card?.problem?.code);
      expect(codes.every((code) => code === undefined || code === 'busy')).toBe(true);
      await other.end();
      await host.waitFor(isRead);
    } finally {
      await host.stop();
    }
  });

  it('that another program holds for itself for 60 ms as the reading begins is read, and nothing is said meanwhile', async () => {
    await cardIn();
    const letGo = await holdExclusively(`${DEFAULT_READER.name} 00 00`);
    const host = startCardHost();
    try {
      await host.waitFor(({ readers }) => readers[0]?.card?.inProgress === true);
      await sleep(60);
      await letGo();
      await host.waitFor(isRead);
      const seen = host.snapshots.flatMap(({ readers }) => readers[0] ?? []);
      expect(seen.filter(({ state, card }) => state === 'busy' || card?.problem !== undefined)).toEqual([]);
    } finally {
      await host.stop();
    }
  });

  it('that takes 700 ms a command is read whole, and never said to be silent', async () => {
    await cardIn(700);
    const host = startCardHost();
    try {
      await host.waitFor(isRead);
      const codes = host.snapshots.map(({ readers }) => readers[0]?.card?.problem?.code);
      expect(codes.every((code) => code === undefined)).toBe(true);
    } finally {
      await host.stop();
    }
  });
});

describe('the next start of the host', () => {
  it('numbers a card that stayed as before, and a card that came meanwhile otherwise', async () => {
    const stayed = await cardIn();
    const first = await insertionSeen();
    expect(await insertionSeen()).toBe(first);
    await stayed.remove();
    // pcscd looks every 400 ms whether a card is in.
    await sleep(1_500);
    await cardIn();
    expect(await insertionSeen()).not.toBe(first);
  });
});

/** The number that a host, started for that, gives to the card that is in. */
async function insertionSeen(): Promise<number | undefined> {
  const host = startCardHost();
  try {
    return (await host.waitFor(isRead)).readers[0]?.insertion;
  } finally {
    await host.stop();
  }
}

const isWhole = (message: object): boolean => JSON.stringify(message).includes('"reading":"complete"');

/** Asks one host for many diagnoses at once: each says what is on the card, or that another program has it just then. */
async function askAll(host: RunningHost, requests: number): Promise<void> {
  for (let id = 10; id < 10 + requests; id += 1) host.send({ id, type: 'diagnose', identity: false });
  for (let id = 10; id < 10 + requests; id += 1) {
    const answer = await host.next((message) => message['id'] === id);
    if (!isWhole(answer)) expect(JSON.stringify(answer)).toContain('"problem":{"code":"busy"');
  }
}

/** OpenSC reads the card's certificate. */
async function openScReads(): Promise<void> {
  const tool = spawn('pkcs15-tool', ['--list-certificates'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [code] = await once(tool, 'close', { signal: AbortSignal.timeout(PATIENCE_MS) });
  expect(code).toBe(0);
}

describe('many hosts', () => {
  it('and many requests at once leave the card to every other program', async () => {
    await cardIn(5);
    const hosts = Array.from({ length: 12 }, () => startHost());
    try {
      for (const host of hosts) {
        host.send(HELLO);
        host.send({ id: 2, type: 'subscribe', identity: false });
      }
      const [first] = hosts;
      if (first === undefined) throw new Error('no host');
      await Promise.all([askAll(first, 20), openScReads()]);
      for (const host of hosts) await until('the card read whole', async () => host.messages.some(isWhole));
    } finally {
      for (const host of hosts) await host[Symbol.asyncDispose]();
    }
  });
});
