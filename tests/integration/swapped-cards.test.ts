import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { type CardHost, finishedCard, isEmpty } from '../support/card/card-host.ts';
import { CommandOracle } from '../support/card/command-oracle.ts';
import { DEFAULT_READER } from '../support/card/pcscd.ts';
import { type WatchedReader, watchReader } from '../support/card/watched-reader.ts';
import { cardNamed, cpsCard } from '../virtual-card/cards.ts';
import { removedAt } from '../virtual-card/faults.ts';
import { type CardHooks, type InsertedCard, insertCard } from '../virtual-card/insert.ts';
import type { CardProfile } from '../virtual-card/profile.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import type { Card } from '../virtual-card/transport.ts';

// Cards that change places in one slot so fast that the service does not see it, and cards that are always about to answer too late.
const SECOND: CardProfile = {
  ...pharmacist,
  serial: '70431294',
  cn: '810004361226',
  surname: 'AUTRE',
  givenName: 'PERSONNE',
  pinTriesLeft: 1,
};

let reader: WatchedReader;
let host: CardHost;
let inserted: { readonly card: InsertedCard; readonly atr: Uint8Array }[] = [];

async function put(card: Card, options: { readonly hooks?: CardHooks; readonly delayMs?: number } = {}) {
  const now = await insertCard({ port: DEFAULT_READER.port, card, ...options });
  inserted.push({ card: now, atr: card.atr });
  return now;
}

beforeAll(async () => {
  reader = await watchReader();
  host = reader.host;
});
afterEach(async () => {
  const all = inserted;
  inserted = [];
  for (const { card } of all) await card.remove();
  await host.waitFor((snapshot) => isEmpty(snapshot));
  for (const { card, atr } of all) {
    const oracle = new CommandOracle(atr);
    oracle.begin();
    for (const { command } of card.log) if (!isOfOthers(command)) oracle.judge(command);
    expect(oracle.fault).toBeNull();
  }
});
afterAll(() => reader[Symbol.asyncDispose]());

/** What OpenSC's tool sends by itself: none of ours. */
let others: readonly string[] = [];
const isOfOthers = (command: Buffer): boolean => others.includes(command.toString('hex'));

/** Puts another card in the place of the first once that one has answered so many commands, or in the middle of that command. */
async function swapped(next: Card, at: number, when: 'between commands' | 'within a command'): Promise<InsertedCard> {
  const { promise, resolve } = Promise.withResolvers<InsertedCard>();
  const hooks: CardHooks = {
    after: (_, answer, index) => {
      if (index === at) setImmediate(() => void first.remove().then(() => resolve(put(next))));
      return { answer };
    },
  };
  const first = await put(cpsCard(pharmacist), { hooks: when === 'between commands' ? hooks : removedAt(at) });
  if (when === 'between commands') return promise;
  while (first.log.length <= at) await sleep(2);
  return put(next);
}

/** Whose facts these are, by each that tells. */
const holdersIn = ({ serial, holder, pinTriesLeft }: CardFacts): ReadonlySet<boolean> =>
  new Set([
    ...(serial === undefined ? [] : [serial === SECOND.serial]),
    ...(holder?.nationalId === undefined ? [] : [holder.nationalId === SECOND.cn]),
    ...(typeof pinTriesLeft === 'number' ? [pinTriesLeft === SECOND.pinTriesLeft] : []),
  ]);

describe('a CPS in whose place comes', () => {
  it.each([
    [0, 'between commands'],
    [7, 'between commands'],
    [12, 'between commands'],
    [15, 'between commands'],
    [3, 'within a command'],
    [13, 'within a command'],
    [16, 'within a command'],
  ] as const)(
    'another of the same answer to reset, at APDU %i, %s: no facts are of both, and the last are its own',
    async (at, when) => {
      const from = host.snapshots.length;
      await swapped(cpsCard(SECOND), at, when);
      const last = await host.waitFor(
        (snapshot) =>
          finishedCard(snapshot)?.reading === 'complete' && finishedCard(snapshot)?.serial === SECOND.serial,
      );
      const seen = host.snapshots.slice(from).flatMap(({ readers }) => readers[0]?.card ?? []);
      for (const card of seen) expect([...holdersIn(card)].length, JSON.stringify(card)).toBeLessThan(2);
      expect(finishedCard(last)?.holder?.name).toBe('AUTRE');
    },
  );

  it.each([0, 6, 14])('a Vitale, after APDU %i: it gets no command and is told as what it is', async (at) => {
    const vitale = await swapped(cardNamed('vitale-2'), at, 'between commands');
    const facts = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot)?.kind === 'vitale'));
    expect(facts).toMatchObject({ reading: 'not-attempted', problem: { code: 'not_cps' } });
    expect(vitale.log).toEqual([]);
  });
});

describe('a card that answers just within the limit of a command, for ever,', () => {
  it('is said to be slow, not silent, and is left to other programs soon after the limit of a transaction', async () => {
    // LIMITS.transmit is 4 s; the rest is for a busy machine.
    const card = await put(cpsCard(PROFILES['cps3-updated']), { delayMs: 3_500 });
    await card.powered;
    others = ['00a40000023f00'];
    const begun = performance.now();
    const facts = finishedCard(await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined));
    expect(facts).toMatchObject({ problem: { code: 'reader_error' } });
    expect(facts?.problem?.detail).toContain('too slow');
    const sent = card.log.length;
    const other = spawn('opensc-tool', ['--reader', '0', '--card-driver', 'default', '-s', '00A40000023F00']);
    await once(other, 'close');
    // Its own two commands, and the one of ours that was under way.
    expect(card.log.length - sent).toBeLessThanOrEqual(3);
    expect(performance.now() - begun).toBeLessThan(40_000);
  });
});
